const ownLetters: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ł: 'l',
	ı: 'i',
}

/**
 * The form in which names and addresses are searched and compared: small letters without accents, one space between
 * words. Å, ä and ö lose their marks too, since they are often left out abroad; ordering is the database's matter.
 */
export function foldName(name: string): string {
	return name
		.normalize('NFKD')
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[ßæœøđðþłı]/g, (letter) => ownLetters[letter] ?? letter)
		.replace(/['’ʼ`´]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
}
