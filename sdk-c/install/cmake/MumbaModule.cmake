# mumba_add_module(<target> <source>…)
#
# Adds a module: a shared library named <target>.so that exports what MUMBA_EXPORT marks and hides everything else. C is compiled
# as C11 or later, C++ as C++17 or later. Where it lies is up to LIBRARY_OUTPUT_DIRECTORY, and whatever else it needs up to
# target_link_libraries: of shared libraries it can have the C library and libgcc only.

function(mumba_add_module target)
  if(NOT ARGN)
    message(FATAL_ERROR "mumba_add_module(${target}): name the sources of the module")
  endif()
  add_library(${target} MODULE ${ARGN})
  set_target_properties(${target} PROPERTIES
    PREFIX ""
    SUFFIX ".so"
    POSITION_INDEPENDENT_CODE ON
    C_VISIBILITY_PRESET hidden
    CXX_VISIBILITY_PRESET hidden
    VISIBILITY_INLINES_HIDDEN ON)
  target_link_libraries(${target} PRIVATE Mumba::mumba)
  get_property(_mumba_languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  if("C" IN_LIST _mumba_languages)
    target_compile_features(${target} PRIVATE c_std_11)
  endif()
  if("CXX" IN_LIST _mumba_languages)
    target_compile_features(${target} PRIVATE cxx_std_17)
  endif()
endfunction()
