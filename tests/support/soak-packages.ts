import { randomUUID } from 'node:crypto'
import type { Package } from '../../src/features/network/rules/submissions/package.ts'
import type { SampleNetwork } from '../../src/features/network/samples.ts'
import { chanceFrom, type Mutant, mutant } from './mutated-packages.ts'
import { faultsInStored, isSigned } from './package-judge.ts'
import { packageWalls } from './package-walls.ts'
import { samplePackage, sendingTown, wired } from './sending-town.ts'
import { withSql } from './sql.ts'

type Soak = {
	readonly origin: string
	readonly databaseUrl: string
	readonly tenant: SampleNetwork
	readonly count: number
	readonly seed: number
	tell(line: string): void
}

type Town = Awaited<ReturnType<typeof sendingTown>>
type Sent = { readonly wire: string; readonly given: Package; readonly receipt: string }
type Lane = { readonly town: Town; readonly neighbour: Town; readonly seed: number; readonly sent: Sent[] }
type Answer = { readonly status: number; readonly body: string }

/** What the endpoint did with many mutants; `faults` is empty when every promise was kept. */
export type Soaked = {
	readonly faults: readonly string[]
	readonly statuses: Readonly<Record<string, number>>
	readonly reasons: Readonly<Record<string, number>>
	readonly accepted: number
}

const mostFaults = 20
/** A network notes a thousand refusals in a day and then hears those it knows alone: that is tried elsewhere. */
const logged = 400

/** Sends mutants from four municipalities side by side; each must be answered as it deserves, and what is kept is judged anew. */
export async function soakPackages(soak: Soak): Promise<Soaked> {
	const { tenant, count, seed, origin, tell } = soak
	const towns = [
		await sendingTown(tenant, '9001', 'Ekby'),
		await sendingTown(tenant, '9002', 'Furuvik'),
		await sendingTown(tenant, '9003', 'Granås'),
		await sendingTown(tenant, '9004', 'Hasselby'),
	]
	const lanes: Lane[] = towns.map((town, at) => ({
		...{ town, neighbour: towns[(at + 1) % towns.length] ?? town, seed: seed + at, sent: [] },
	}))
	const faults: string[] = []
	const statuses: Record<string, number> = {}
	const reasons: Record<string, number> = {}
	let done = 0

	async function send(lane: Lane, one: Mutant): Promise<void> {
		const { town } = lane
		done += 1
		if (done % Math.ceil(count / 20) === 0) tell(`${done} of ${count} packages sent`)
		if (done % logged === 0) await forgetRefused(soak)
		const answer = await post(origin, town.network, one.body)
		statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
		const told = reasonsIn(answer)
		for (const because of told) reasons[because] = (reasons[because] ?? 0) + 1
		const fault = faultIn(lane, one, answer, told)
		if (fault !== null) faults.push(`${town.name}, ${one.kind}: ${fault}; ${one.body.slice(0, 2000)}`)
	}

	/** Each wall is met once, whatever chance brings after that. */
	async function meetWalls(lane: Lane): Promise<void> {
		const { town } = lane
		await send(lane, { kind: 'the first', body: wired(town.key, nextOf(lane)), must: 'accepted' })
		const last = lane.sent.at(-1)?.given
		if (last === undefined) return
		const walls = packageWalls({ key: town.key, next: nextOf(lane), last })
		for (const [because, body] of Object.entries(walls)) {
			await send(lane, { kind: `the wall ${because}`, body, must: 'refused', because })
		}
	}

	async function run(lane: Lane): Promise<void> {
		await meetWalls(lane)
		const chance = chanceFrom(lane.seed)
		const { town, neighbour, sent } = lane
		while (done < count && faults.length < mostFaults) {
			const one = mutant({
				chance,
				key: town.key,
				next: nextOf(lane),
				before: sent,
				neighbour: neighbour.key,
			})
			await send(lane, one)
		}
	}

	await Promise.all(lanes.map(run))
	for (const lane of lanes) faults.push(...(await faultsInKept(soak, lane)))
	return { faults, statuses, reasons, accepted: lanes.reduce((sum, { sent }) => sum + sent.length, 0) }
}

async function forgetRefused({ databaseUrl }: Soak): Promise<void> {
	await withSql(databaseUrl, (db) => db.rows('delete from counted.refused_package'))
}

/** A package that would be let in now. */
function nextOf({ town, sent }: Lane): Package {
	const last = sent.at(-1)?.given ?? null
	const number = (last?.number ?? 0) + 1
	const reason = last === null ? '' : `Rättad uppgift, ${number}.`
	return samplePackage(town, { id: randomUUID(), number, replaces: last?.id ?? null, reason })
}

function faultIn(
	lane: Lane,
	{ body, must, because }: Mutant,
	{ status, body: told }: Answer,
	reasons: readonly string[],
): string | null {
	if (status >= 500 || status === 429) return `a fault answer, ${status}`
	if (because !== undefined && !reasons.includes(because)) return `refused for ${reasons.join(', ')}`
	if (must === 'refused') return status === 200 ? 'let in' : null
	if (must === 'same-receipt') {
		const before = lane.sent.find(({ wire }) => wire === body)
		return before?.receipt === told ? null : `another receipt, ${status} ${told}`
	}
	if (status !== 200) return must === 'accepted' ? `refused, ${status} ${told}` : null
	const { package: text, signature } = JSON.parse(body)
	if (!isSigned(lane.town.key.publicKey, text, signature)) return 'let in without being signed'
	const wrong = faultsInStored(text, lane.town)
	if (wrong.length > 0) return `let in with ${wrong.join(', ')}`
	const known = lane.sent.find(({ given }) => JSON.stringify(given) === text)
	if (known === undefined) lane.sent.push({ wire: body, given: JSON.parse(text), receipt: told })
	return null
}

/** What lies in the database is what was let in, whole, signed, in order, and nothing besides. */
async function faultsInKept({ databaseUrl }: Soak, { town, sent }: Lane): Promise<string[]> {
	const { packages, figures, methods } = await withSql(databaseUrl, async (db) => ({
		packages: await db.rows<{ text: string; signature: string; content: unknown; number: number }>(
			`select signed_text as text, signature, content, number from counted.received_package where place_id = $1 order by number`,
			[town.placeId],
		),
		figures: await db.rows(
			`select definition, definition_version as version, year, part, state, value, coverage
			from counted.network_figure where place_id = $1`,
			[town.placeId],
		),
		methods: await db.rows(
			`select year, question, questionnaire_version as "questionnaireVersion", answer, own_words as "ownWords"
			from counted.method_answer where place_id = $1`,
			[town.placeId],
		),
	}))
	const faults: string[] = []
	const must = (holds: boolean, fault: string) => void (holds || faults.push(`${town.name}, kept: ${fault}`))
	must(packages.length === sent.length, `${packages.length} packages of ${sent.length} that were let in`)
	for (const [at, { text, signature, content, number }] of packages.entries()) {
		must(number === at + 1, `number ${number} in the place of ${at + 1}`)
		must(isSigned(town.key.publicKey, text, signature), `number ${number} is not signed`)
		must(inOrder(JSON.parse(text)) === inOrder(content), `number ${number} is not what was signed`)
		for (const fault of faultsInStored(text, town)) must(false, `number ${number} has ${fault}`)
	}
	const standing = sent.at(-1)?.given
	must(asSet(figures) === asSet(standing?.figures ?? []), 'figures are not those of the standing package')
	must(asSet(methods) === asSet(standing?.methods ?? []), 'answers are not those of the standing package')
	return faults
}

const asSet = (rows: readonly unknown[]): string => rows.map(inOrder).sort().join('\n')

function inOrder(value: unknown): string {
	return JSON.stringify(value, (_, one: unknown) =>
		typeof one === 'object' && one !== null && !Array.isArray(one)
			? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
			: one,
	)
}

async function post(origin: string, network: string, body: string): Promise<Answer> {
	const headers = { 'Content-Type': 'application/json' }
	const answer = await fetch(`${origin}/open/v1/networks/${network}/packages`, {
		method: 'POST',
		body,
		headers,
	})
	return { status: answer.status, body: await answer.text() }
}

function reasonsIn({ status, body }: Answer): string[] {
	if (status === 200) return ['accepted']
	const told = JSON.parse(body) as { problems?: readonly { because: string }[] }
	return [...new Set((told.problems ?? []).map(({ because }) => because))]
}
