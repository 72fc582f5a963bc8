/* What a process does to itself before it runs submitted code, and Python's library cannot ask for:
 * new namespaces, no capabilities, a filter of system calls. A module of the stable ABI, declared by
 * hand, so that one build serves every CPython from 3.9 on and needs no headers of any of them.
 */

typedef long ssize;

typedef struct {
    ssize references;
    void *type;
} Object;

typedef struct {
    const char *name;
    Object *(*function)(Object *, Object *);
    int flags;
    const char *doc;
} Method;

typedef struct {
    Object head;
    Object *(*init)(void);
    ssize index;
    Object *copy;
    const char *name;
    const char *doc;
    ssize size;
    Method *methods;
    void *slots, *traverse, *clear, *free;
} Definition;

extern Object *PyExc_OSError;
Object *PyModule_Create2(Definition *, int);
Object *PyErr_SetFromErrno(Object *);
Object *Py_BuildValue(const char *, ...);
int PyArg_ParseTuple(Object *, const char *, ...);
int PyBytes_AsStringAndSize(Object *, char **, ssize *);
long syscall(long, ...);

enum { STABLE_ABI = 3, WITH_ARGUMENTS = 1 };
enum { PR_SET_NO_NEW_PRIVS = 38, PR_SET_SECCOMP = 22, SECCOMP_MODE_FILTER = 2 };

#if defined(__x86_64__)
enum { SYS_CAPSET = 126, SYS_PRCTL = 157, SYS_UNSHARE = 272, SYS_SETNS = 308 };
#elif defined(__aarch64__)
enum { SYS_CAPSET = 91, SYS_UNSHARE = 97, SYS_PRCTL = 167, SYS_SETNS = 268 };
#endif

struct capability_header {
    unsigned version;
    int pid;
};
struct capability_data {
    unsigned effective, permitted, inheritable;
};
struct filter {
    unsigned short length;
    const void *instructions;
};

static Object *done(long result) {
    return result < 0 ? PyErr_SetFromErrno(PyExc_OSError) : Py_BuildValue("");
}

/* unshare(flags): new namespaces for this process, or for its children. */
static Object *unshare(Object *self, Object *arguments) {
    int flags;
    if (!PyArg_ParseTuple(arguments, "i", &flags))
        return 0;
    return done(syscall(SYS_UNSHARE, (long)flags));
}

/* join(descriptor, kind): the namespace behind a descriptor. */
static Object *join(Object *self, Object *arguments) {
    int descriptor, kind;
    if (!PyArg_ParseTuple(arguments, "ii", &descriptor, &kind))
        return 0;
    return done(syscall(SYS_SETNS, (long)descriptor, (long)kind));
}

/* surrender(): no capabilities any more, and no way to new ones. */
static Object *surrender(Object *self, Object *arguments) {
    struct capability_header header = {0x20080522, 0};
    struct capability_data none[2] = {{0, 0, 0}, {0, 0, 0}};
    if (!PyArg_ParseTuple(arguments, ""))
        return 0;
    if (syscall(SYS_CAPSET, &header, none) < 0)
        return done(-1);
    return done(syscall(SYS_PRCTL, (long)PR_SET_NO_NEW_PRIVS, 1L, 0L, 0L, 0L));
}

/* confine(program): only the system calls that a filter's instructions let pass. */
static Object *confine(Object *self, Object *arguments) {
    Object *bytes;
    char *program;
    ssize size;
    if (!PyArg_ParseTuple(arguments, "O", &bytes) ||
        PyBytes_AsStringAndSize(bytes, &program, &size) < 0)
        return 0;
    struct filter filter = {(unsigned short)(size / 8), program};
    return done(
        syscall(SYS_PRCTL, (long)PR_SET_SECCOMP, (long)SECCOMP_MODE_FILTER, &filter, 0L, 0L));
}

static Method methods[] = {
    {"unshare", unshare, WITH_ARGUMENTS, 0},
    {"join", join, WITH_ARGUMENTS, 0},
    {"surrender", surrender, WITH_ARGUMENTS, 0},
    {"confine", confine, WITH_ARGUMENTS, 0},
    {0, 0, 0, 0},
};

static Definition definition = {
    .head = {1, 0}, .name = "lockdown", .size = -1, .methods = methods,
};

__attribute__((visibility("default"))) Object *PyInit_lockdown(void) {
    return PyModule_Create2(&definition, STABLE_ABI);
}
