# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For each service, the smallest time that enough of its times do not exceed."""


def main() -> None:
    rows = [input().split() for _ in range(int(input()))]
    for service in sorted({name for name, _ in rows}):
        times = [int(time) for name, time in rows if name == service]
        report = [service, str(len(times))]
        for p in (50, 90, 99):
            reached = [
                time
                for time in times
                if 100 * sum(other <= time for other in times) >= p * len(times)
            ]
            report.append(str(min(reached)))
        print(" ".join(report))


main()
