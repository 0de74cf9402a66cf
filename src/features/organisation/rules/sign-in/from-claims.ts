import type { Role } from '../roles.ts'

/** Something that a provider says of somebody, and the value by which it gives something here; `*` is any value. */
type Rule<Gives> = { readonly claim: string; readonly value: string } & Gives

/** Which of a provider's claims say what; data, kept by the administrator. */
export type ClaimMapping = {
	readonly name: string
	readonly email: string
	readonly title: string | null
	readonly roles: readonly Rule<{ readonly role: Role }>[]
	readonly units: readonly Rule<{ readonly unitId: string }>[]
}

export type SaidByProvider = {
	readonly name: string | null
	readonly email: string | null
	readonly title: string
	readonly roles: readonly Role[]
	readonly unitIds: readonly string[]
	/** False where the provider gives roles, and this one none of them: whoever has left it has left here. */
	readonly letIn: boolean
}

type Claims = Readonly<Record<string, unknown>>

/** What a provider says of somebody, by the municipality's mapping. */
export function fromClaims(mapping: ClaimMapping, claims: Claims): SaidByProvider {
	const holds = ({ claim, value }: Rule<object>) => {
		const said = valuesOf(claims, claim)
		return value === '*' ? said.length > 0 : said.includes(value)
	}
	const roles = [...new Set(mapping.roles.filter(holds).map(({ role }) => role))]
	return {
		name: textOf(claims, mapping.name),
		email: textOf(claims, mapping.email)?.toLowerCase() ?? null,
		title: mapping.title === null ? '' : (textOf(claims, mapping.title) ?? ''),
		roles,
		unitIds: [...new Set(mapping.units.filter(holds).map(({ unitId }) => unitId))],
		letIn: mapping.roles.length === 0 || roles.length > 0,
	}
}

/** The values of a claim as texts; a name with points is looked for whole, and then step by step inwards. */
function valuesOf(claims: Claims, name: string): readonly string[] {
	const found = Object.hasOwn(claims, name)
		? claims[name]
		: name
				.split('.')
				.reduce<unknown>(
					(within, step) =>
						typeof within === 'object' && within !== null && Object.hasOwn(within, step)
							? (within as Claims)[step]
							: undefined,
					claims,
				)
	return (Array.isArray(found) ? found : [found])
		.filter((value) => ['string', 'number', 'boolean'].includes(typeof value))
		.map((value) => String(value).trim())
		.filter((value) => value !== '')
}

function textOf(claims: Claims, name: string): string | null {
	return valuesOf(claims, name)[0]?.slice(0, 200) ?? null
}

export type Source = 'hand' | 'provider'

/**
 * What is given and taken at a sign-in. What the provider gave before and gives no longer is taken; what was given by hand
 * stays, unless the provider decides alone.
 */
export function settleGiven<Thing extends string>(
	held: readonly { readonly what: Thing; readonly source: Source }[],
	given: readonly Thing[],
	decidesAlone: boolean,
): { readonly give: readonly Thing[]; readonly take: readonly Thing[] } {
	return {
		give: given.filter((what) => !held.some((one) => one.what === what)),
		take: held
			.filter(({ what, source }) => !given.includes(what) && (source === 'provider' || decidesAlone))
			.map(({ what }) => what),
	}
}

/** Does the provider answer for this address's domain? Only then does it say whose account here the address is. */
export function answersFor(domains: readonly string[], email: string): boolean {
	const [, domain, ...more] = email.toLowerCase().split('@')
	return domain !== undefined && more.length === 0 && domains.includes(domain)
}
