import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { Tone } from '../../../../ui/marks.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { KnowledgeExample } from '../../queries/knowledge/knowledge-example.ts'

type Checked = Pick<KnowledgeExample['example'], 'check' | 'checkedOn'>

/** When somebody last asked about an example, and whether it is time to ask again. */
export function CheckTold({ example: { check, checkedOn } }: { example: Checked }) {
	const words = useTranslations('knowledge.checks')
	const format = useFormat()
	const day = (given: string | null) => (given === null ? '' : format.dayFull(given as PlainDate))
	const state = check?.state ?? (checkedOn === null ? 'never' : 'later')
	if (state === 'later') return <span>{words('later', { day: day(checkedOn) })}</span>
	const said = words(state, { day: day(check?.by ?? null) })
	if (state === 'overdue' || state === 'contact-gone') return <Tone kind="danger">{said}</Tone>
	return state === 'soon' ? <Tone kind="warning">{said}</Tone> : <span className="quiet">{said}</span>
}
