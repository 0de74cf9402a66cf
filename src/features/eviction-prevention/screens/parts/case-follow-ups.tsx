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
	const children = useTranslations('evictionPrevention.children.rows')
	if (file.followUps.length === 0) return null
	const followedUp = (id: string) =>
		file.children.filter((child) => child.checks.some((check) => check.followUpId === id)).length
	return (
		<Section title={words('overview.followUps')}>
			<Steps>
				{file.followUps.map((one) => (
					<Step
						key={one.id}
						what={words(`followUpKinds.${one.kind}`)}
						why={
							one.kind === 'children-after-eviction' && followedUp(one.id) > 0
								? children('followedUp', {
										done: String(followedUp(one.id)),
										all: String(file.children.length),
									})
								: one.answer === null || one.source === null
									? `${format.day(one.dueOn)} · ${format.relative(one.dueOn)}`
									: `${words(`stayAnswers.${one.answer}`)} (${words(`followUpSources.${one.source}`)})`
						}
						action={
							one.answer === null && one.dueOn <= today ? (
								<ButtonLink to={one.to}>{words('overview.answer')}</ButtonLink>
							) : undefined
						}
					/>
				))}
			</Steps>
		</Section>
	)
}
