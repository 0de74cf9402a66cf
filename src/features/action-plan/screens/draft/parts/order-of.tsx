import { useTranslations } from 'use-intl'
import { Section } from '../../../../../ui/page.tsx'
import type { ListedPart, Named } from '../../../rules/document/document.ts'
import { MoveTools } from './tools.tsx'

type OrderOfProps = { planId: string; part: ListedPart; rows: readonly Named[] }

/** The names in their order, each to be moved. */
export function OrderOf({ planId, part, rows }: OrderOfProps) {
	const words = useTranslations('planDraft.names')
	if (rows.length < 2) return null
	return (
		<Section title={words('order')}>
			<ol className="stack-8">
				{rows.map(({ id, text }) => (
					<li key={id}>
						<div className="row-wrap">
							{text}
							<MoveTools part={part} partId={id} what={text} to={`/plans/${planId}/draft`} />
						</div>
					</li>
				))}
			</ol>
		</Section>
	)
}
