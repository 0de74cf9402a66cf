import { diffWordsWithSpace } from 'diff'
import { useTranslations } from 'use-intl'
import type { Plan } from '../../queries/reading.ts'

type ChangeOf = Plan['differences'][number]['changes'][number]

/** One change between two versions: what is new is underlined, what is gone struck out, word by word. */
export function Change({ change }: { change: ChangeOf }) {
	const words = useTranslations('publicPages.difference')
	const { part, what, fields } = change
	return (
		<div className="quote">
			<p className="note">
				{words(`one.${part}`)}: {words(`changes.${change.change}`)}
			</p>
			{change.change === 'added' ? (
				<p>
					<ins>{what}</ins>
				</p>
			) : change.change === 'removed' ? (
				<p>
					<del>{what}</del>
				</p>
			) : (
				<>
					{fields.some(({ after }) => after === what) ? null : <p>{what}</p>}
					{fields.map(({ field, before, after }) => (
						<p key={field}>
							{fields.length === 1 && after === what ? null : (
								<span className="note">{words(`fields.${field}`)}: </span>
							)}
							<Wording before={before} after={after} />
						</p>
					))}
				</>
			)}
		</div>
	)
}

/** A wording as it was and as it is: what is new is underlined, what is gone struck out. */
export function Wording({ before, after }: { before: string; after: string }) {
	const words = useTranslations('publicPages.difference')
	if (before === '') return <ins>{after}</ins>
	if (after === '')
		return (
			<>
				<del>{before}</del> <ins>{words('empty')}</ins>
			</>
		)
	return runsOf(before, after).map(({ value, added, removed, from }) => {
		if (added) return <ins key={from}>{value}</ins>
		return removed ? <del key={from}>{value}</del> : <span key={from}>{value}</span>
	})
}

export function keyOf({ part, change, what }: ChangeOf): string {
	return `${part} ${change} ${what}`
}

/** Beyond this many changed words two wordings have so little in common that each is told whole. */
const mostEdits = 1000

/** The pieces of both wordings, each with where it begins. */
function runsOf(before: string, after: string) {
	let at = 0
	const found = diffWordsWithSpace(before, after, { maxEditLength: mostEdits }) ?? [
		{ value: before, added: false, removed: true },
		{ value: after, added: true, removed: false },
	]
	return found.map(({ value, added, removed }) => {
		const from = at
		at += value.length
		return { value, added, removed, from }
	})
}
