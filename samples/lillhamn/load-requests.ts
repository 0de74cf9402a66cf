import { beginExtract } from '../../src/features/data-protection/commands/rights/begin-extract.ts'
import { decideMask } from '../../src/features/data-protection/commands/rights/decide-mask.ts'
import { decideMasks } from '../../src/features/data-protection/commands/rights/decide-masks.ts'
import { gatherExtract } from '../../src/features/data-protection/commands/rights/gather-extract.ts'
import { sendToSecondLook } from '../../src/features/data-protection/commands/rights/send-to-second-look.ts'
import { takeSecondLook } from '../../src/features/data-protection/commands/rights/take-second-look.ts'
import { extractPage } from '../../src/features/data-protection/queries/rights/extract-page.ts'
import { answerDisputed } from '../../src/features/people/commands/answer-disputed.ts'
import { noteDisputed } from '../../src/features/people/commands/note-disputed.ts'
import { disputedRecords } from '../../src/features/people/index.ts'
import { addDays, type PlainDate } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { On } from './at-time.ts'
import type { InventedPerson, Lillhamn } from './shape.ts'

type Town = Pick<Lillhamn, 'people' | 'cases' | 'households'>
type Asker = InventedPerson & { readonly personnummer: string }

/**
 * Three ask for what is kept about them: one may be given it, one waits for the second look, one came the other day. The
 * first also says that something is wrong.
 */
export async function loadRequests(on: On, town: Town, today: PlainDate): Promise<void> {
	const [ready, looked, new_] = parentsOf(town, today)
	if (ready === undefined || looked === undefined || new_ === undefined) return
	await dispute(on, ready, today)

	const mine = { keeper: 'greta-lind', receivedOn: addDays(today, -20) }
	const readyId = await begin(on, ready, { ...mine, provedBy: 'e-identification' })
	await decideAll(on, readyId, { ...mine, day: addDays(today, -13) })
	valueIn(
		await takeSecondLook(on('nils-ahl', addDays(today, -5)), {
			...{ requestId: readyId, look: 'agreed' },
			words: 'Det som döljs gäller barnen och den andra föräldern. Jag instämmer.',
		}),
	)

	const nilss = { keeper: 'nils-ahl', receivedOn: addDays(today, -11) }
	const lookedId = await begin(on, looked, { ...nilss, provedBy: 'passport' })
	await decideAll(on, lookedId, { ...nilss, day: addDays(today, -4) })

	await begin(on, new_, {
		...{ keeper: 'greta-lind', receivedOn: addDays(today, -3), provedBy: 'identity-card' },
		scope: 'Allt om avhysningen, också vad hyresvärden har skrivit.',
	})
}

/** Grown people with children whose case is closed, whom nothing hides, and who have a number to ask by. */
function parentsOf({ people, cases, households }: Town, today: PlainDate): Asker[] {
	const byId = new Map(people.map((one) => [one.id, one]))
	const homes = new Map(households.map((one) => [one.id, one.members]))
	const found = cases
		.filter(({ closing }) => closing !== null && closing.on > addDays(today, -500))
		.toReversed()
		.flatMap(({ householdId }) => {
			const members = (homes.get(householdId) ?? []).map(({ personId }) => byId.get(personId))
			const [first] = members
			const isOpen = members.every((one) => one?.protection === 'none' && one.duplicateOf === null)
			return members.length > 2 && isOpen && first?.personnummer ? [first as Asker] : []
		})
	return [...new Set(found)]
}

type Received = {
	readonly keeper: string
	readonly receivedOn: PlainDate
	readonly provedBy: string
	readonly scope?: string
}

async function begin(on: On, { personnummer }: Asker, { keeper, ...told }: Received): Promise<string> {
	const asked = { nationalId: personnummer, askedBy: 'person', ...told }
	return valueIn(await beginExtract(on(keeper, told.receivedOn), asked)).requestId
}

/** Gathered, read through piece by piece and sent to somebody else: what tells of others is hidden, one's own words are not. */
async function decideAll(
	on: On,
	requestId: string,
	{ keeper, receivedOn, day }: { keeper: string; receivedOn: PlainDate; day: PlainDate },
): Promise<void> {
	valueIn(await gatherExtract(on(keeper, addDays(receivedOn, 1)), { requestId }))
	const caller = on(keeper, day)
	const { undecided } = valueIn(await extractPage(caller, { requestId }))
	const single = undecided.find(({ field }) => field.because === 'other-person')
	if (single !== undefined) {
		valueIn(
			await decideMask(caller, {
				...{ requestId, piece: single.piece.key, field: single.field.name, how: 'mask' },
				...{ section: 'osl-26-1', note: 'Gäller den andra föräldern, som inte har tillfrågats.' },
			}),
		)
	}
	const alike = new Set(undecided.map(({ piece, field }) => `${piece.table} ${field.because ?? ''}`))
	for (const kind of alike) {
		const [table, because] = kind.split(' ')
		// Names and words in the asker's own matter were read and are their own; what else is suggested tells of another.
		const own = because === 'shared-words' || because === 'somebody-named'
		const how = own ? 'show' : 'mask'
		valueIn(await decideMasks(caller, { requestId, table, because, how }))
	}
	valueIn(await sendToSecondLook(caller, { requestId }))
}

/** Somebody says that an address is wrong, and it is put right; and that a note is unjust, which is not answered yet. */
async function dispute(on: On, { id: personId }: Asker, today: PlainDate): Promise<void> {
	const saidOn = addDays(today, -17)
	const said = { personId, saidBy: 'person', saidOn }
	valueIn(
		await noteDisputed(on('sara-holm', saidOn), {
			...{ ...said, about: 'household', whereItStands: 'Hushållet i ärendet' },
			said: 'Min äldsta flyttade ut i våras. Det står att vi fortfarande bor ihop.',
		}),
	)
	const { notes } = valueIn(await disputedRecords(on('sara-holm', addDays(saidOn, 1)), { personId }))
	valueIn(
		await answerDisputed(on('sara-holm', addDays(saidOn, 1)), {
			...{ noteId: notes[0]?.id, answer: 'completed' },
			answerWords: 'Det är antecknat från när ni inte längre bor ihop. Det som gällde tidigare står kvar.',
		}),
	)
	valueIn(
		await noteDisputed(on('sara-holm', addDays(today, -10)), {
			...{ ...said, about: 'case', whereItStands: 'Anteckningen om hembesöket', saidOn: addDays(today, -10) },
			said: 'Det står att jag inte ville släppa in er. Jag var sjuk och hade bett om en annan dag.',
		}),
	)
}
