/** An amount as somebody would write it in a form, to begin with. */
export function kronor(amount: number | null): string | undefined {
	if (amount === null) return undefined
	return amount % 100 === 0 ? String(amount / 100) : (amount / 100).toFixed(2).replace('.', ',')
}
