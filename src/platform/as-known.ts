import {
	AliasNode,
	type FromNode,
	type JoinNode,
	type KyselyPlugin,
	type OperationNode,
	OperationNodeTransformer,
	type PluginTransformQueryArgs,
	type PluginTransformResultArgs,
	type QueryId,
	RawNode,
	sql,
	TableNode,
	type Transaction,
} from 'kysely'
import type { DB } from '../../database/types.ts'
import type { Instant } from '../foundation/plain-date.ts'

/** What keeps its earlier rows for counting: each has a function of its name in schema `known` that gives the rows of a moment. */
export const keptForCounting: ReadonlySet<string> = new Set([
	...[
		'agreement_offer',
		'bed',
		'bed_opening',
		'bed_use',
		'case_child',
		'case_date',
		'case_home',
		'child_assessment',
	],
	...['child_check', 'child_talk', 'contact', 'contact_attempt', 'coordinated_measure', 'coordinated_plan'],
	...[
		'debt_consultation',
		'eviction_case',
		'follow_up',
		'housing_guidance',
		'housing_need',
		'need_block',
		'offer_home',
	],
	...[
		'person',
		'person_particulars',
		'property',
		'spell',
		'stay',
		'stay_person',
		'support_agreement',
		'support_decision',
	],
	...['support_interruption', 'turned_away'],
])

/** Names and places of the municipality's own: what they are called now serves. */
const registers: ReadonlySet<string> = new Set(['municipality', 'unit', 'organisation'])

/** What was asked for is counted from something that keeps no earlier rows: no figure is better than a wrong one. */
export class NotKnownThen extends Error {
	readonly source: string
	constructor(source: string) {
		super(`${source} keeps no earlier rows`)
		this.source = source
	}
}

/** Reads, in the same words as ever, the rows that stood at a moment of recorded time. */
export async function readingAsKnown<T>(
	db: Transaction<DB>,
	moment: Instant,
	work: (db: Transaction<DB>) => Promise<T>,
): Promise<T> {
	await sql`select set_config('bofast.known_at', ${moment}, true)`.execute(db)
	return await work(db.withPlugin(new AsKnown()))
}

class AsKnown implements KyselyPlugin {
	readonly #tables = new ThenInsteadOfNow()
	transformQuery({ node, queryId }: PluginTransformQueryArgs) {
		return this.#tables.transformNode(node, queryId)
	}
	async transformResult({ result }: PluginTransformResultArgs) {
		return result
	}
}

class ThenInsteadOfNow extends OperationNodeTransformer {
	protected override transformFrom(node: FromNode, queryId?: QueryId): FromNode {
		return { ...node, froms: node.froms.map((one) => this.#then(one, queryId)) }
	}

	protected override transformJoin(node: JoinNode, queryId?: QueryId): JoinNode {
		const joined = super.transformJoin(node, queryId)
		return { ...joined, table: this.#then(node.table, queryId) }
	}

	protected override transformRaw(node: RawNode, queryId?: QueryId): RawNode {
		return {
			...node,
			sqlFragments: node.sqlFragments.map(thenIn),
			parameters: node.parameters.map((one) => this.#then(one, queryId)),
		}
	}

	#then(node: OperationNode, queryId: QueryId | undefined): OperationNode {
		if (AliasNode.is(node)) return { ...node, node: this.#then(node.node, queryId) } as AliasNode
		if (!TableNode.is(node)) return this.transformNode(node, queryId)
		const { schema, identifier } = node.table
		return schema?.name === 'named' ? RawNode.createWithSql(rowsThen(identifier.name)) : node
	}
}

const thenIn = (text: string): string => {
	const opened = /\bhouse\.(?!wide\b)\w+/.exec(text)
	if (opened !== null) throw new NotKnownThen(opened[0])
	return text.replace(/\bnamed\.(\w+)/g, (_, table: string) => rowsThen(table))
}

function rowsThen(table: string): string {
	if (keptForCounting.has(table)) return `known.${table}()`
	if (registers.has(table)) return `named.${table}`
	throw new NotKnownThen(table)
}
