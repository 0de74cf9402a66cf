import { randomBytes } from 'node:crypto'
import { foundMunicipality } from '../../features/organisation/index.ts'
import { GroundFault } from '../../platform/database/ground-fault.ts'
import { municipalitiesIn } from '../../platform/memberships.ts'
import { openSignIn } from '../../platform/sign-in/sign-in.ts'
import { inHouse } from './open.ts'
import { readArgs, UsageFault } from './usage.ts'

const usage =
	'found --kind municipality|authority|partnership --code CODE --name NAME --admin-email ADDRESS [--country SE|NO|DK|FI] [--data DIR] [--json]'

const kinds = ['municipality', 'authority', 'partnership'] as const
const countries = ['SE', 'NO', 'DK', 'FI'] as const

/**
 * `bofast found`: a municipality, an authority or a partnership with its administrator, whose password is told once. Whoever
 * administers a network keeps it too, until there is somebody else.
 */
export async function found(args: string[]): Promise<number> {
	const text = { type: 'string' } as const
	const given = readArgs(
		args,
		{
			...{
				kind: text,
				code: text,
				name: text,
				country: text,
				'admin-email': text,
				json: { type: 'boolean' },
			},
			data: { type: 'string', default: '.bofast' },
		},
		usage,
	)
	const kind = oneOf(kinds, given.needed('kind'), 'kind')
	const country = oneOf(countries, given.text('country') ?? 'SE', 'country')
	const [code, name, email] = [given.needed('code'), given.needed('name'), given.needed('admin-email')]
	if (!/^\S+@\S+$/.test(email)) throw new UsageFault(`--admin-email is no address. Usage: bofast ${usage}`)
	const password = randomBytes(15).toString('base64url')
	await inHouse(given, async (house) => {
		if ((await municipalitiesIn(house)).some((one) => one.code === code)) {
			throw new GroundFault(`There is already one with the code ${code} in this database; choose another.`)
		}
		const signIn = openSignIn(house)
		try {
			const signInId = await signIn.addAccount({ email, name: email, password })
			await foundMunicipality(house, {
				...{ code, name, kind, country, invented: false },
				...(kind === 'municipality' ? {} : { keeper: true as const }),
				committee:
					kind === 'municipality'
						? { name: 'Socialnämnden', registryCode: 'SN' }
						: { name, registryCode: code },
				administrator: { name: email, email, signInId },
			})
		} finally {
			await signIn.close()
		}
	})
	const said = { kind, code, email, password }
	process.stdout.write(
		given.ticked('json')
			? `${JSON.stringify(said, null, 2)}\n`
			: `Founded ${name} (${code}). ${email} signs in with the password ${password}, which is told this once; an address that had an account already keeps its own.\n`,
	)
	return 0
}

function oneOf<const One extends string>(allowed: readonly One[], text: string, flag: string): One {
	const one = allowed.find((name) => name === text)
	if (one === undefined)
		throw new UsageFault(`--${flag} is one of ${allowed.join(', ')}. Usage: bofast ${usage}`)
	return one
}
