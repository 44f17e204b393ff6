// Linked into every sanitized module in C++: what `new` gives comes from AddressSanitizer (heap.h says why).
#include <cstddef>
#include <new>

extern "C" {
void *__interceptor_malloc(std::size_t size);
void __interceptor_free(void *memory);
}

void *operator new(std::size_t size) {
    if (void *memory = __interceptor_malloc(size)) return memory;
    throw std::bad_alloc();
}

void *operator new[](std::size_t size) { return operator new(size); }
void operator delete(void *memory) noexcept { __interceptor_free(memory); }
void operator delete(void *memory, std::size_t) noexcept { __interceptor_free(memory); }
void operator delete[](void *memory) noexcept { __interceptor_free(memory); }
void operator delete[](void *memory, std::size_t) noexcept { __interceptor_free(memory); }
