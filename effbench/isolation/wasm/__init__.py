"""The portable lane: CPython compiled to WebAssembly, run by wasmtime, metered in fuel.

Sandbox and meter in one: the guest has no processes, sockets, host files or clock, and its count is
kept outside of its memory. Needs pip and nothing else; wasmtime is imported in this package only.
"""
