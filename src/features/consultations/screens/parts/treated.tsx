import { useTranslations } from 'use-intl'
import { Tone, type ToneKind } from '../../../../ui/marks.tsx'
import type { Outcome } from '../../rules/consultation.ts'

const tones: Record<Outcome, ToneKind> = { accepted: 'success', partly: 'warning', no: 'quiet' }

/** What was made of something somebody said, and why; or that nobody has dealt with it. */
export function Treated({ outcome, why }: { outcome: Outcome | null; why: string | null }) {
	const words = useTranslations('consultations')
	if (outcome === null) return <span className="small quiet">{words('answer.untreated')}</span>
	return (
		<>
			<Tone kind={tones[outcome]}>{words(`outcomes.${outcome}`)}</Tone>
			{why === null || why === '' ? null : <p className="small quiet">{why}</p>}
		</>
	)
}
