import { sql } from 'kysely'
import type * as z from 'zod'
import type { Instant } from '../foundation/plain-date.ts'
import { isRefused, type Refusal, refuse } from '../foundation/refusal.ts'
import type { Actor } from './actor.ts'
import { type Answer, BadInput, type Fault, type Missing, missing } from './answer.ts'
import { writeAudit } from './audit.ts'
import { answeredFields, givenFields } from './audit-fields.ts'
import type { Concerning } from './audit-happening.ts'
import { oncePerForm } from './form-once.ts'
import { fromReplica } from './from-replica.ts'
import type { Caller } from './house.ts'
import { oddTexts } from './odd-texts.ts'
import { readTogether } from './read-together.ts'
import { proveAgain, provedLately } from './sign-in/proof.ts'
import { type Act, actingAs, codeOf } from './transaction.ts'

/** One way to act: parse → transaction with context → may? → run → audit row → jobs → commit. */
export type UseCase<Schema extends z.ZodType, Value> = {
	readonly name: string
	readonly input: Schema
	/** Yes or no, from the actor's roles alone; which rows there are is answered by row-level security. */
	may(actor: Actor): boolean
	/** No effect outside the transaction: it may run again after a deadlock. */
	run(act: Act, input: z.output<Schema>): Promise<Value | Refusal | Missing>
	audit(input: z.output<Schema>, value: Value | null): Concerning
	/** Holds the municipality still: every command under way ends first, none begins until it is done. For freezing. */
	readonly alone?: boolean
	/** Every row is looked up by key: the database keeps a plan a statement, instead of weighing each time anew. */
	readonly byKey?: boolean
	/** The answer holds something that is told once and kept nowhere, as a key: a form sent twice is not told it again. */
	readonly tellsOnce?: boolean
	/** Opens what is kept of one person: of somebody protected only to whoever proved lately to be themselves. */
	readonly opensOne?: boolean
	/** Figures that may be read from a replica, which can be some seconds old: never what somebody just wrote, never people. */
	readonly mayBeOld?: boolean
	/** Database constraints that keep one of the rules, and the refusal each stands for. */
	readonly constraints?: Readonly<Record<string, string>>
}

export type Callable<Value> = {
	/** In a transaction of its own. */
	(caller: Caller, input: unknown): Promise<Answer<Exclude<Value, Refusal | Missing>>>
	/** Joins a running transaction, with its own `may` and audit row. */
	within(act: Act, input: unknown): Promise<Answer<Exclude<Value, Refusal | Missing>>>
	readonly useCase: UseCase<z.ZodType, unknown> & { readonly writes: boolean }
}

const registry = new Map<string, Callable<unknown>>()

/** Every command and query that has been loaded, by name: for tests that walk the whole house. */
export function everyUseCase(): ReadonlyMap<string, Callable<unknown>> {
	return registry
}

export function defineUseCase<Schema extends z.ZodType, Value>(
	useCase: UseCase<Schema, Value>,
	writes: boolean,
): Callable<Value> {
	type Given = Exclude<Value, Refusal | Missing>

	async function within(act: Act, input: unknown): Promise<Answer<Given>> {
		if (!useCase.may(act.actor)) return { is: 'forbidden' }
		const odd = oddTexts(input)
		if (odd.length > 0) return { is: 'bad-input', faults: odd }
		const parsed = useCase.input.safeParse(input)
		if (!parsed.success) return { is: 'bad-input', faults: faultsOf(parsed.error) }
		const found = writes ? await undoable(act, useCase, parsed.data) : await useCase.run(act, parsed.data)
		const value = await toBeProved(act, useCase, parsed.data, found)
		const done = value !== missing && !isRefused(value)
		await writeAudit(act, {
			...useCase.audit(parsed.data, done ? (value as Value) : null),
			name: useCase.name,
			content: input,
			fields: writes ? givenFields(useCase.input, input) : done ? answeredFields(value) : [],
			...(isRefused(value)
				? { outcome: 'refused', because: value.because }
				: { outcome: done ? 'done' : 'missing' }),
		})
		if (value === missing) return { is: 'missing' }
		if (isRefused(value)) return { is: 'refused', refusal: value }
		return { is: 'done', value: value as Given }
	}

	async function whole(caller: Caller, input: unknown): Promise<Answer<Given>> {
		try {
			const old = useCase.mayBeOld ? await fromReplica(caller, (act) => within(act, input)) : null
			if (old !== null) return aged(old.value, old.asOf)
			if (!writes)
				return backTo(
					caller,
					await readTogether(caller, (act) => within(act, input), { byKey: useCase.byKey }),
				)
			return await actingAs(caller, { writes, alone: useCase.alone, byKey: useCase.byKey }, async (act) => {
				const pressed = { command: useCase.name, input, tellsOnce: useCase.tellsOnce ?? false }
				return await oncePerForm(act, pressed, () => within(act, input))
			})
		} catch (fault) {
			if (fault instanceof BadInput) return { is: 'bad-input', faults: fault.faults }
			throw fault
		}
	}

	const callable: Callable<Value> = Object.assign(whole, {
		within,
		useCase: { ...useCase, writes } as unknown as Callable<Value>['useCase'],
	})
	// Audit rows, forms and sweeps go by the name: a second of the same name would stand in the first one's place.
	if (registry.has(useCase.name)) throw new Error(`two use cases are called ${useCase.name}`)
	registry.set(useCase.name, callable as Callable<unknown>)
	return callable
}

/** The same value, or a refusal where somebody protected would be shown by name and the last proof is old. */
async function toBeProved<Schema extends z.ZodType, Value>(
	act: Act,
	useCase: UseCase<Schema, Value>,
	input: z.output<Schema>,
	value: Value | Refusal | Missing,
): Promise<Value | Refusal | Missing> {
	if (useCase.opensOne !== true || value === missing || isRefused(value) || provedLately(act)) return value
	const { ids } = useCase.audit(input, value as Value)
	const { rows } = await sql<{ known: boolean }>`
		select context.knows_protected(${[...ids]}::uuid[]) as known`.execute(act.db)
	return rows[0]?.known === true ? refuse({ because: proveAgain }) : value
}

/** Says with the answer when it was so, where that is not now. */
function aged<Value>(answer: Answer<Value>, asOf: Instant | null): Answer<Value> {
	return answer.is === 'done' && asOf !== null ? { ...answer, asOf } : answer
}

/** Whoever is sent to prove who they are comes back to the page that asked. */
function backTo<Value>({ at }: Caller, answer: Answer<Value>): Answer<Value> {
	if (answer.is !== 'refused' || answer.refusal.because !== proveAgain || at === undefined) return answer
	return { is: 'refused', refusal: refuse({ because: proveAgain, next: at }) }
}

/** What a command wrote before it was refused is undone; its audit row is not. */
async function undoable<Schema extends z.ZodType, Value>(
	act: Act,
	useCase: UseCase<Schema, Value>,
	input: z.output<Schema>,
): Promise<Value | Refusal | Missing> {
	// Named after the use case: what it composed has left later savepoints, and all of it goes when it is refused.
	const before = sql.id(`before_${useCase.name}`)
	await sql`savepoint ${before}`.execute(act.db)
	const undo = () => sql`rollback to savepoint ${before}`.execute(act.db)
	try {
		const value = await useCase.run(act, input)
		if (value === missing || isRefused(value)) await undo()
		return value
	} catch (fault) {
		const because = useCase.constraints?.[constraintOf(fault)]
		if (because === undefined && !meansMissing.has(codeOf(fault))) throw fault
		await undo()
		return because === undefined ? missing : refuse({ because })
	}
}

// Row security says no, or a foreign key leads to a row that is not there: one may not know which.
const meansMissing = new Set(['42501', '23503'])

function constraintOf(fault: unknown): string {
	return typeof fault === 'object' && fault !== null && 'constraint' in fault ? String(fault.constraint) : ''
}

function faultsOf(error: z.ZodError): Fault[] {
	return error.issues.map((issue) => ({ path: issue.path.join('.'), problem: issue.message }))
}
