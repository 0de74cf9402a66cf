const windows1252 = new TextDecoder('windows-1252')

/** Null when the bytes are no text in UTF-8, UTF-16 or Windows-1252. */
export function findText(bytes: Uint8Array): string | null {
	const text = decode(bytes)
	return text === null || holdsControlCharacters(text) ? null : text
}

function decode(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
	const sixteen = sixteenBits(bytes)
	if (sixteen !== null) return new TextDecoder(sixteen).decode(bytes)
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
	} catch {
		return windows1252.decode(bytes)
	}
}

/** UTF-16 without its mark: text in a European language has a zero in every other byte. */
function sixteenBits(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const seen = bytes.subarray(0, 200)
	const zeros = { even: 0, odd: 0 }
	seen.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1
	})
	if (zeros.odd > seen.length / 4 && zeros.even === 0) return 'utf-16le'
	if (zeros.even > seen.length / 4 && zeros.odd === 0) return 'utf-16be'
	return null
}

/** Control characters other than tab and line ends mean a picture, a program or an encoding that we do not read. */
function holdsControlCharacters(text: string): boolean {
	return /[^\P{Cc}\t\n\r]/u.test(text)
}
