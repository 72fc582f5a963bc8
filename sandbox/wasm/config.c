/* The modules that are built into the interpreter of the portable lane. */

#include "Python.h"

#define MODULES(X) \
    X(_abc) X(_bisect) X(_blake2) X(_codecs) X(_collections) X(_contextvars) X(_csv) X(_datetime) \
    X(_decimal) X(_functools) X(_heapq) X(_io) X(_json) X(_locale) X(_md5) X(_opcode) X(_operator) \
    X(_pickle) X(_queue) X(_random) X(_sha1) X(_sha256) X(_sha3) X(_sha512) X(_signal) X(_sre) \
    X(_stat) X(_statistics) X(_struct) X(_symtable) X(_thread) X(_tracemalloc) X(_typing) \
    X(_weakref) X(array) X(atexit) X(binascii) X(cmath) X(errno) X(faulthandler) X(itertools) \
    X(math) X(posix) X(time) X(unicodedata) X(_imp) X(_ast) X(_tokenize) X(gc) X(_string)

#define DECLARE(name) extern PyObject *PyInit_##name(void);
MODULES(DECLARE)
extern PyObject *PyMarshal_Init(void);
extern PyObject *_PyWarnings_Init(void);

#define ENTRY(name) {#name, PyInit_##name},
struct _inittab _PyImport_Inittab[] = {
    MODULES(ENTRY)
    {"marshal", PyMarshal_Init},
    {"_warnings", _PyWarnings_Init},
    {"builtins", NULL},
    {"sys", NULL},
    {0, 0}};
