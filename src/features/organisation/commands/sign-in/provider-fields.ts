import * as z from 'zod'
import { BadInput } from '../../../../platform/answer.ts'
import { optionalText, text } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { roles } from '../../rules/roles.ts'
import { listCommittees, listUnits } from '../../store.ts'

/** Those who speak for somebody outside are invited by them, never sent by the municipality's provider. */
export const providerRoles = roles.filter((role) => role !== 'landlord' && role !== 'informant')

const claim = text(100)
const value = text(300)

const rows = <Row extends z.ZodType>(row: Row) =>
	z
		.array(row)
		.max(60, 'too-long')
		.optional()
		.transform((given) => given ?? [])

/** What a mapping must be, when it is written and when it is read. */
export const mappingSchema = z.object({
	name: claim,
	email: claim,
	title: optionalText(100).or(z.null()),
	roles: rows(z.object({ claim, value, role: z.enum(providerRoles, { error: 'choose-one' }) })),
	units: rows(z.object({ claim, value, unitId: z.uuid({ error: 'choose-one' }) })),
})

/** Words parted by blanks, commas or lines. */
const words = (longest: number) =>
	z
		.string()
		.max(longest, 'too-long')
		.optional()
		.transform((given) => [...new Set((given ?? '').split(/[\s,;]+/).filter(Boolean))])

/** What one writes of a provider; the secret apart, which is asked for when it is new. */
export const providerFields = {
	name: text(80),
	issuer: text(500).refine((given) => URL.canParse(given), 'address-not-valid'),
	clientId: text(300),
	scopes: words(300).transform((given) => [...new Set(['openid', ...given])]),
	domains: words(1000)
		.transform((given) => given.map((one) => one.toLowerCase().replace(/^@/, '')))
		.refine((given) => given.every((one) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(one)), 'domain-not-valid'),
	committeeId: z.uuid({ error: 'choose-one' }).optional(),
	decidesAlone: z
		.literal('yes')
		.optional()
		.transform((given) => given === 'yes'),
	mapping: mappingSchema,
}

type Given = {
	issuer: string
	committeeId?: string | undefined
	mapping: { units: readonly { unitId: string }[] }
}

/** What is written of a provider must fit the house and the municipality. */
export async function checkProvider(
	{ db, house }: Act,
	{ issuer, committeeId, mapping }: Given,
): Promise<void> {
	const faults: { path: string; problem: string }[] = []
	const { protocol, username, hash, search } = new URL(issuer)
	const open = protocol === 'http:' && house.reach === 'own-machine-too'
	if ((protocol !== 'https:' && !open) || username !== '' || hash !== '' || search !== '')
		faults.push({ path: 'issuer', problem: 'address-not-valid' })
	const committees = new Set((await listCommittees(db)).map(({ id }) => id))
	if (committeeId !== undefined && !committees.has(committeeId))
		faults.push({ path: 'committeeId', problem: 'choose-one' })
	const units = new Set((await listUnits(db)).map(({ id }) => id))
	for (const [at, { unitId }] of mapping.units.entries())
		if (!units.has(unitId)) faults.push({ path: `mapping.units.${at}.unitId`, problem: 'choose-one' })
	if (faults.length > 0) throw new BadInput(faults)
}
