// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 with the instructions that many x86 processors have for it.
#include "models/workers/worker/sha256fast.h"

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace cockpit::workers {

#if defined(__x86_64__)

namespace {

bool hasInstructions()
{
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    constexpr unsigned sha = 1U << 29U;
    constexpr unsigned ssse3AndSse41 = (1U << 9U) | (1U << 19U);
    if (__get_cpuid(1, &a, &b, &c, &d) == 0 || (c & ssse3AndSse41) != ssse3AndSse41)
        return false;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & sha) != 0;
}

__attribute__((target("sha,sse4.1"))) void sumBlocks(std::uint32_t* state,
                                                     const unsigned char* bytes, std::size_t blocks)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    // The instructions want the eight words as ABEF and CDGH.
    const __m128i badc = _mm_shuffle_epi32(_mm_loadu_si128(reinterpret_cast<__m128i*>(state)), 0xB1);
    const __m128i hgfe =
        _mm_shuffle_epi32(_mm_loadu_si128(reinterpret_cast<__m128i*>(state + 4)), 0x1B);
    __m128i abef = _mm_alignr_epi8(badc, hgfe, 8);
    __m128i cdgh = _mm_blend_epi16(hgfe, badc, 0xF0);
    for (; blocks > 0; --blocks, bytes += 64) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i w[4];
        for (int i = 0; i < 16; ++i) {
            if (i < 4) {
                w[i] = _mm_shuffle_epi8(
                    _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + 16 * i)), bigEndian);
            } else {
                const __m128i early = _mm_sha256msg1_epu32(w[i & 3], w[(i + 1) & 3]);
                const __m128i middle = _mm_alignr_epi8(w[(i + 3) & 3], w[(i + 2) & 3], 4);
                w[i & 3] = _mm_sha256msg2_epu32(_mm_add_epi32(early, middle), w[(i + 3) & 3]);
            }
            const __m128i round = _mm_add_epi32(
                w[i & 3], _mm_load_si128(reinterpret_cast<const __m128i*>(sha256Constants + 4 * i)));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, round);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(round, 0x0E));
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(state), _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

} // namespace

bool sumFast(std::uint32_t* state, const unsigned char* bytes, std::size_t blocks)
{
    static const bool can = hasInstructions();
    if (can)
        sumBlocks(state, bytes, blocks);
    return can;
}

#else

bool sumFast(std::uint32_t*, const unsigned char*, std::size_t)
{
    return false;
}

#endif

} // namespace cockpit::workers
