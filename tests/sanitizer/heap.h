/* Goes in front of every C source of a sanitized module. In a renderer AddressSanitizer does not stand in front of the C library, as it
 * does in programs, so a module's memory and the functions that walk it are asked of it by name. */
#ifndef MUMBA_SANITIZER_HEAP_H
#define MUMBA_SANITIZER_HEAP_H

#define malloc __interceptor_malloc
#define calloc __interceptor_calloc
#define realloc __interceptor_realloc
#define free __interceptor_free
#define strdup __interceptor_strdup

#define memcpy __interceptor_memcpy
#define memmove __interceptor_memmove
#define memset __interceptor_memset
#define memcmp __interceptor_memcmp
#define strlen __interceptor_strlen
#define strcmp __interceptor_strcmp
#define strncmp __interceptor_strncmp
#define strcpy __interceptor_strcpy
#define strncpy __interceptor_strncpy

#endif
