/* What the interpreter of the portable lane is built with: CPython 3.11 for wasm32-wasi, compiled by
   zig. Written by hand instead of by a configure script, so that the build is the same everywhere.
   Whatever touches files, processes, sockets or users is left out. */
#ifndef EFFBENCH_PYCONFIG_H
#define EFFBENCH_PYCONFIG_H

/* The machine. */
#define SIZEOF_SHORT 2
#define SIZEOF_INT 4
#define SIZEOF_LONG 4
#define SIZEOF_LONG_LONG 8
#define SIZEOF_VOID_P 4
#define SIZEOF_SIZE_T 4
#define SIZEOF_UINTPTR_T 4
#define SIZEOF_OFF_T 8
#define SIZEOF_FPOS_T 16
#define SIZEOF_TIME_T 8
#define SIZEOF_PID_T 4
#define SIZEOF_WCHAR_T 4
#define SIZEOF__BOOL 1
#define SIZEOF_FLOAT 4
#define SIZEOF_DOUBLE 8
#define SIZEOF_LONG_DOUBLE 16
#define SIZEOF_PTHREAD_T 4
#define SIZEOF_PTHREAD_KEY_T 4
#define ALIGNOF_LONG 4
#define ALIGNOF_SIZE_T 4
#define DOUBLE_IS_LITTLE_ENDIAN_IEEE754 1
#define RETSIGTYPE void
#define PY_FORMAT_SIZE_T "z"
#define PY_SUPPORT_TIER 3
#define _PYTHONFRAMEWORK ""

/* The interpreter. Digits of 30 bits, as on 64-bit machines: big integers cost alike. */
#define PYLONG_BITS_IN_DIGIT 30
#define WITH_PYMALLOC 1
#define WITH_FREELISTS 1
#define WITH_DOC_STRINGS 1
#define WITH_DECIMAL_CONTEXTVAR 1
#define PY_BUILTIN_HASHLIB_HASHES "md5,sha1,sha256,sha512,sha3,blake2"
#define PY_SSL_DEFAULT_CIPHERS 1

/* Headers. */
#define STDC_HEADERS 1
#define HAVE_ALLOCA_H 1
#define HAVE_ENDIAN_H 1
#define HAVE_ERRNO_H 1
#define HAVE_FCNTL_H 1
#define HAVE_INTTYPES_H 1
#define HAVE_LANGINFO_H 1
#define HAVE_MEMORY_H 1
#define HAVE_PTHREAD_H 1
#define HAVE_SCHED_H 1
#define HAVE_SIGNAL_H 1
#define HAVE_STDINT_H 1
#define HAVE_STDLIB_H 1
#define HAVE_STRINGS_H 1
#define HAVE_STRING_H 1
#define HAVE_SYS_PARAM_H 1
#define HAVE_SYS_SELECT_H 1
#define HAVE_SYS_STAT_H 1
#define HAVE_SYS_TIME_H 1
#define HAVE_SYS_TYPES_H 1
#define HAVE_UNISTD_H 1
#define HAVE_WCHAR_H 1
#define SYS_SELECT_WITH_SYS_TIME 1
#define TIME_WITH_SYS_TIME 1

/* The language and its library. */
#define HAVE_LONG_DOUBLE 1
#define HAVE_GCC_UINT128_T 1
#define HAVE_PROTOTYPES 1
#define HAVE_STDARG_PROTOTYPES 1
#define HAVE_SSIZE_T 1
#define HAVE_BUILTIN_ATOMIC 1
#define HAVE_STD_ATOMIC 1
#define HAVE_SNPRINTF 1
#define HAVE_STRFTIME 1
#define HAVE_MBRTOWC 1
#define HAVE_MEMRCHR 1
#define HAVE_MKTIME 1
#define HAVE_TIMEGM 1
#define HAVE_SETLOCALE 1
#define HAVE_SETVBUF 1
#define HAVE_STRSIGNAL 1
#define HAVE_WCSCOLL 1
#define HAVE_WCSFTIME 1
#define HAVE_WCSXFRM 1
#define HAVE_WMEMCMP 1
#define HAVE_STRLCPY 1
#define HAVE_EXPLICIT_BZERO 1

/* Mathematics. */
#define HAVE_ACOSH 1
#define HAVE_ASINH 1
#define HAVE_ATANH 1
#define HAVE_ERF 1
#define HAVE_ERFC 1
#define HAVE_EXPM1 1
#define HAVE_LOG1P 1
#define HAVE_LOG2 1

/* Clocks, random bytes and plain descriptors: the host answers these, and answers the same always. */
#define HAVE_CLOCK 1
#define HAVE_CLOCK_GETRES 1
#define HAVE_CLOCK_GETTIME 1
#define HAVE_CLOCK_NANOSLEEP 1
#define HAVE_NANOSLEEP 1
#define HAVE_TM_ZONE 1
#define HAVE_STRUCT_TM_TM_ZONE 1
#define HAVE_GETENTROPY 1
#define HAVE_GETPID 1
#define HAVE_DIRENT_H 1
#define HAVE_OPENDIR 1
#define HAVE_LSTAT 1
#define HAVE_READLINK 1
#define HAVE_FSYNC 1
#define HAVE_STAT_TV_NSEC 1
#define HAVE_UTIMENSAT 1
#define HAVE_FUTIMENS 1
#define HAVE_SYSCONF 1

/* Threads cannot be started; their locks can be taken. */
#define PTHREAD_KEY_T_IS_COMPATIBLE_WITH_INT 1
#define HAVE_BROKEN_SEM_GETVALUE 1
#define pthread_exit(status) __builtin_trap()

#define _FILE_OFFSET_BITS 64
#define _GNU_SOURCE 1
#define _WASI_EMULATED_GETPID 1
#define _WASI_EMULATED_PROCESS_CLOCKS 1
#define _WASI_EMULATED_SIGNAL 1

#endif
