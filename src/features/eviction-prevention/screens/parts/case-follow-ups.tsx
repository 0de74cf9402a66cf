import { useTranslations } from 'use-intl'
import { useToday } from '../../../../ui/frame.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { Step, Steps } from '../../../../ui/work.tsx'
import type { CaseFile } from './case-types.ts'

/** What is asked about after closing, each with its day or its answer. */
export function CaseFollowUps({ file }: { file: CaseFile }) {
	const words = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const today = useToday()
	if (file.followUps.length === 0) return null
	return (
		<Section title={words('overview.followUps')}>
			<Steps>
				{file.followUps.map((one) => (
					<Step
						key={one.id}
						what={words(`followUpKinds.${one.kind}`)}
						why={
							one.answer === null || one.source === null
								? `${format.day(one.dueOn)} · ${format.relative(one.dueOn)}`
								: `${words(`stayAnswers.${one.answer}`)} (${words(`followUpSources.${one.source}`)})`
						}
						action={
							one.answer === null && one.dueOn <= today ? (
								<ButtonLink to={`/evictions/${file.caseId}/follow-up?check=${one.id}`}>
									{words('overview.answer')}
								</ButtonLink>
							) : undefined
						}
					/>
				))}
			</Steps>
		</Section>
	)
}
