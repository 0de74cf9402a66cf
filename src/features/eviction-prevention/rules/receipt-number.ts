/** `LH-26-0931`: two letters of the municipality's name, the year, and the number within the year. */
export function receiptNumber(municipality: string, year: number, serial: number): string {
	return [initialsOf(municipality), String(year).slice(-2), String(serial).padStart(4, '0')].join('-')
}

/** The first two consonants that differ (Lillhamn LH, Göteborg GT); fewer of them are filled up from the name. */
function initialsOf(name: string): string {
	const letters = name
		.normalize('NFD')
		.toUpperCase()
		.replace(/[^A-Z]/g, '')
	const consonants = [...new Set(letters.replace(/[AEIOUY]/g, ''))]
	return [...new Set([...consonants.slice(0, 2), ...letters])].slice(0, 2).join('').padEnd(2, 'X')
}
