// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/entry.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

/// Stands in for the fuzzer where there is none: calls the target with the files that are named, and with
/// those in the folders that are named. Usage: fuzz_reader [--measure] FILE|FOLDER…
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> filesIn(const fs::path& place)
{
    if (!fs::is_directory(place))
        return {place};
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(place)) {
        if (entry.is_regular_file())
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string bytesOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// The most memory that this program has had so far, in KiB.
long peak()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

void replay(const fs::path& file, bool measure)
{
    const std::string bytes = bytesOf(file);
    const long before = peak();
    const auto began = std::chrono::steady_clock::now();
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    if (measure)
        std::printf("%s: %zu bytes, %.3f s, %ld KiB more at the peak\n", file.c_str(), bytes.size(),
                    took.count(), peak() - before);
}

} // namespace

int main(int argc, char* argv[])
{
    bool measure = false;
    std::size_t count = 0;
    for (int i = 1; i < argc; ++i) {
        if (std::string(argv[i]) == "--measure") {
            measure = true;
            continue;
        }
        for (const fs::path& file : filesIn(argv[i])) {
            std::printf("%s\n", file.c_str());
            std::fflush(stdout); // the file that does not come back is the last one named
            replay(file, measure);
            ++count;
        }
    }
    std::printf("%zu inputs\n", count);
    return count > 0 ? 0 : 2;
}
