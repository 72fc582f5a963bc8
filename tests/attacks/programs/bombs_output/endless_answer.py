# /// attack
# aim = "A whole program whose answer never ends."
# problem = "pair_program"
# outcome = ["OLE", "TLE"]
# naive = "crashed or hung"
# ///

while True:
    print("1" * 10_000_000)
