import type { PaperDocument } from '../../../../foundation/document.ts'
import type { PaperFacts } from '../paper-facts.ts'
import { periodInWords } from '../period-words.ts'
import type { Say } from '../say.ts'
import type { HeadField } from './layout.ts'
import { lines } from './written.ts'

/** `Lillhamns kommun`, but `Västerås kommun`, `Täby kommun`. */
export function organisation(facts: PaperFacts, say: Say): string {
	const { name } = facts.municipality
	return say('organisation', { name, genitive: /[aeiouyåäösxz]$/i.test(name) ? name : `${name}s` })
}

/** What the head says in the municipality's order, its own rows last. */
export function letterhead(facts: PaperFacts, say: Say): PaperDocument['letterhead'] {
	const { fields, own } = facts.layout.head
	const copyTo = lines(facts.written['copy-to'])
	return {
		organisation: organisation(facts, say),
		unit: facts.unit,
		facts: [
			...fields.flatMap((field) => {
				const said = headValue(field, facts, say)
				return said === null ? [] : [[said.label, said.value] as const]
			}),
			...own.map(({ label, value }) => [label, value] as const),
		],
		pageLabel: say('page'),
		addressee: say('to', { committee: facts.committee }),
		copyTo: copyTo.length === 0 ? '' : say('copyTo', { who: copyTo.join(', ') }),
	}
}

function headValue(
	field: HeadField,
	facts: PaperFacts,
	say: Say,
): { readonly label: string; readonly value: string } | null {
	const value = {
		date: facts.date,
		'registry-number': facts.registryNumber,
		officer: facts.officer,
		committee: facts.committee,
		plan: facts.plan.title,
		period: periodInWords(facts.period, say),
	}[field]
	return value === null ? null : { label: say(labels[field]), value }
}

const labels = {
	date: 'date',
	'registry-number': 'registryNumber',
	officer: 'officer',
	committee: 'committee',
	plan: 'plan',
	period: 'followedUp',
} as const
