import { useTranslations } from 'use-intl'
import { Section } from '../../../../ui/page.tsx'
import type { PlanDecision } from '../../queries/versions/versions-told.ts'
import { useVersionWords } from './use-version-words.ts'

/** What was decided in the matter beside the versions themselves. */
export function OtherDecisions({ decisions }: { decisions: readonly PlanDecision[] }) {
	const words = useTranslations('planVersions.history')
	const say = useVersionWords()
	if (decisions.length === 0) return null
	return (
		<Section title={words('told')} level={3}>
			<ul className="stack-8">
				{decisions.map((one) => (
					<li key={one.id}>
						{say.decision(one)} <span className="quiet">{say.registry(one)}</span>
					</li>
				))}
			</ul>
		</Section>
	)
}
