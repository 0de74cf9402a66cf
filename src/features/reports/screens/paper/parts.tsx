import { useTranslations } from 'use-intl'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import type { PaperLayout } from '../../rules/paper/layout.ts'
import type { WrittenPart } from '../../rules/paper-facts.ts'
import { type Editing, editingOf, questionsOf, sectionOf } from './editing.ts'

type PartsProps = {
	page: {
		readonly layout: PaperLayout & { readonly number: number | null; readonly latest: number | null }
		readonly written: Readonly<Partial<Record<WrittenPart, string>>>
		readonly preparation: readonly unknown[]
		readonly annexes: readonly unknown[]
		readonly editing: Editing | null
		readonly mayKeep: boolean
	}
	outcome: Outcome | undefined
}

/** The parts that people write, in the paper's order, those nobody has written marked; each opens to be changed. */
export function Parts({ page, outcome }: PartsProps) {
	const { written, preparation, annexes, editing, mayKeep, layout } = page
	const words = useTranslations('reports.paper')
	const parts = [
		'head' as const,
		...layout.parts.flatMap(({ part }) => editingOf(part) ?? []),
		'copy-to' as const,
	]
	const isEmpty = (part: Editing) => {
		if (part === 'preparation') return preparation.length === 0
		if (part === 'annexes' || part === 'head' || part === 'proposal' || part === 'deviations') return false
		return [part, ...questionsOf(part)].every((one) => written[one] === undefined)
	}
	return (
		<nav aria-label={words('parts')}>
			<ul>
				{parts.map((part) => (
					<li key={part}>
						<a
							href={mayKeep ? `?edit=${part}#${part}` : `#${part}`}
							{...(editing !== null && sectionOf(editing) === part
								? { 'aria-current': 'page' as const }
								: {})}
						>
							{words(part as Exclude<Editing, `child-${string}` | `gender-${string}`>)}
						</a>
						{part === 'annexes' && annexes.length > 0 ? ` (${annexes.length})` : null}
						{isEmpty(part) ? <span className="quiet small"> {words('missing')}</span> : null}
					</li>
				))}
			</ul>
			{mayKeep ? <Order layout={layout} outcome={outcome} /> : null}
		</nav>
	)
}

/** Which version of the municipality's own order the paper has, and the way to the latest. */
function Order({
	layout: { number, latest },
	outcome,
}: {
	layout: PartsProps['page']['layout']
	outcome: Outcome | undefined
}) {
	const words = useTranslations('reports.paper')
	return (
		<div className="stack-8">
			<p className="small quiet">
				{number === null ? words('standardOrder') : words('ownOrder', { number: String(number) })}
			</p>
			<p className="small">
				<TextLink to="/follow-up/layout">{words('toLayout')}</TextLink>
			</p>
			{latest === null || latest === number ? null : (
				<Form name="takeLatestLayout" words="reports" outcome={outcome}>
					<Submit kind="secondary">{words('takeLatest', { number: String(latest) })}</Submit>
				</Form>
			)}
		</div>
	)
}
