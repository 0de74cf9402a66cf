/** The ten digits of a Swedish organisation number; null for anything else. The third tells it from a person's number. */
export function findOrganisationNumber(text: string): string | null {
	const digits = text.replace(/[\s-]/g, '')
	if (!/^\d{2}[2-9]\d{7}$/.test(digits)) return null
	const sum = [...digits].reduce((total, digit, at) => {
		const weighed = Number(digit) * (at % 2 === 0 ? 2 : 1)
		return total + (weighed > 9 ? weighed - 9 : weighed)
	}, 0)
	return sum % 10 === 0 ? digits : null
}
