/* The interpreter as the host of the portable lane drives it. No main, no files, no threads.

   A host fills memory that `reserve` returns and calls, in this order:
     compile   source of a module -> its marshalled code       (an instance of its own)
     freeze    marshalled modules, one after the other          -> they are importable
     freeze    the same for the guest's own modules             -> importable until `adopt` is done
     start     the interpreter runs
     adopt     source of the guest's trusted part: it defines `load` and `perform`
   then takes an image of the memory. Every run is a new instance of that image:
     load      one job: everything that is not measured
     perform   the measured window; its result is the answer frame

   Results are left in `result`; a negative return says that there is none. */

#define PY_SSIZE_T_CLEAN
#include "Python.h"
#include "marshal.h"
#include "pycore_import.h"
#include "pycore_initconfig.h"
#include "pycore_pathconfig.h"

#define EXPORT(name) __attribute__((export_name(name)))
#define MAX_MODULES 1024

static const struct _frozen no_modules[] = {{0, 0, 0}};
static const struct _module_alias aliases[] = {
    {"_frozen_importlib", "importlib._bootstrap"},
    {"_frozen_importlib_external", "importlib._bootstrap_external"},
    {"os.path", "posixpath"},
    {0, 0}};
static struct _frozen modules[MAX_MODULES + 1];
static int n_modules, n_kept;

const struct _frozen *_PyImport_FrozenBootstrap = no_modules;
const struct _frozen *_PyImport_FrozenStdlib = no_modules;
const struct _frozen *_PyImport_FrozenTest = no_modules;
const struct _frozen *PyImport_FrozenModules = no_modules;
const struct _module_alias *_PyImport_FrozenAliases = aliases;

int _Py_Deepfreeze_Init(void) { return 0; }
void _Py_Deepfreeze_Fini(void) {}

/* There are no paths: every module is built in or frozen. */
PyStatus _PyConfig_InitPathConfig(PyConfig *config, int compute_path_config)
{
    return _PyPathConfig_ReadGlobal(config);
}

static struct { const char *data; Py_ssize_t size; } result;
static PyObject *load, *perform;

EXPORT("result_data") const char *result_data(void) { return result.data; }
EXPORT("result_size") Py_ssize_t result_size(void) { return result.size; }
EXPORT("reserve") char *reserve(size_t size) { return malloc(size); }

/* Keeps the bytes alive: they are what the host reads next. */
static int leave(PyObject *bytes)
{
    if (bytes == NULL || PyBytes_AsStringAndSize(bytes, (char **)&result.data, &result.size) < 0) {
        PyErr_Print();
        return -1;
    }
    return 0;
}

static int fail(PyStatus status)
{
    fprintf(stderr, "%s: %s\n", status.func ? status.func : "?", status.err_msg ? status.err_msg : "?");
    return -1;
}

static int initialise(int with_importlib)
{
    PyConfig config;
    PyConfig_InitIsolatedConfig(&config);
    config._install_importlib = with_importlib;
    config._init_main = with_importlib;
    config.use_hash_seed = 1;
    config.hash_seed = 0;
    config.site_import = 0;
    config.write_bytecode = 0;
    config.module_search_paths_set = 1;
    config.buffered_stdio = 1;
    config.safe_path = 1;
    PyStatus status = PyConfig_SetString(&config, &config.program_name, L"python");
    if (!PyStatus_Exception(status))
        status = PyConfig_SetString(&config, &config.filesystem_encoding, L"utf-8");
    if (!PyStatus_Exception(status))
        status = PyConfig_SetString(&config, &config.stdio_encoding, L"utf-8");
    if (!PyStatus_Exception(status))
        status = Py_InitializeFromConfig(&config);
    PyConfig_Clear(&config);
    return PyStatus_Exception(status) ? fail(status) : 0;
}

/* `name` is what tracebacks call the file. */
EXPORT("compile") int compile_module(const char *name, const char *source)
{
    if (!Py_IsInitialized() && initialise(0) < 0)
        return -1;
    PyObject *code = Py_CompileStringExFlags(source, name, Py_file_input, NULL, 0);
    if (code == NULL) {
        PyErr_Print();
        return -1;
    }
    return leave(PyMarshal_WriteObjectToString(code, Py_MARSHAL_VERSION));
}

/* An entry: name, NUL, a byte that is 1 for packages, the size in four bytes, the code. */
EXPORT("freeze") int freeze(const char *blob, size_t size)
{
    const char *at = blob, *end = blob + size;
    n_kept = n_modules;
    while (at < end && n_modules < MAX_MODULES) {
        struct _frozen *module = &modules[n_modules++];
        module->name = at;
        at += strlen(at) + 1;
        module->is_package = *at++;
        memcpy(&module->size, at, 4);
        at += 4;
        module->code = (const unsigned char *)at;
        at += module->size;
    }
    _PyImport_FrozenBootstrap = modules;
    return at == end ? n_modules : -1;
}

EXPORT("start") int start(void) { return initialise(1); }

EXPORT("adopt") int adopt(const char *source)
{
    PyObject *names = PyDict_New();
    if (names == NULL || PyDict_SetItemString(names, "__builtins__", PyEval_GetBuiltins()) < 0)
        return -1;
    PyObject *code = Py_CompileString(source, "<guest>", Py_file_input);
    if (code == NULL || PyEval_EvalCode(code, names, names) == NULL) {
        PyErr_Print();
        return -1;
    }
    modules[n_kept].name = NULL;
    load = PyDict_GetItemString(names, "load");
    perform = PyDict_GetItemString(names, "perform");
    return load == NULL || perform == NULL ? -1 : 0;
}

EXPORT("load") int load_job(const char *data, Py_ssize_t size)
{
    PyObject *message = PyBytes_FromStringAndSize(data, size);
    return message == NULL ? -1 : leave(PyObject_CallOneArg(load, message));
}

EXPORT("perform") int perform_job(void) { return leave(PyObject_CallNoArgs(perform)); }
