# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DQT_HEADERS=… -P tests/floors_breaches.cmake
# A check that never fails proves nothing: this tree breaks every rule once, and each breach must be found, no more and no fewer.
cmake_minimum_required(VERSION 3.25)
set(data ${CMAKE_CURRENT_LIST_DIR}/data/floors)
execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${data}/broken -DQT_HEADERS=${QT_HEADERS} -P ${CMAKE_CURRENT_LIST_DIR}/floors.cmake
    ERROR_VARIABLE found RESULT_VARIABLE status)
string(REGEX REPLACE "CMake Error.*" "" found "${found}")
file(READ ${data}/broken.expected expected)
if(status EQUAL 0 OR NOT found STREQUAL expected)
    message(FATAL_ERROR "floors.cmake answered ${status} and found\n${found}\nbut should have found\n${expected}")
endif()
