type Sealed = { readonly kind: string; readonly blindIndex: Buffer }

/** Nobody has two personnummer: whoever has another one is somebody else, however alike the rest is. */
export function isSomebodyElse(own: readonly Sealed[], theirs: readonly Sealed[]): boolean {
	const [some, others] = [own, theirs].map((numbers) => numbers.filter((one) => one.kind === 'personnummer'))
	if (some === undefined || others === undefined || some.length === 0 || others.length === 0) return false
	return some.every((one) => others.every((other) => !one.blindIndex.equals(other.blindIndex)))
}
