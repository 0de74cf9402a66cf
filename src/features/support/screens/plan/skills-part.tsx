import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { SkillLines } from '../skills/skill-lines.tsx'
import { usePersonCrumbs } from '../use-person-crumbs.ts'
import type { PlanPage } from './plan-types.ts'

/** How the person manages in a home, as small lines of progress. */
export function SkillsPart({ page }: { page: PlanPage }) {
	const words = useTranslations('supportPlan.skills')
	const format = useFormat()
	const { to } = usePersonCrumbs(page.person)
	const { count, lastOn, againOn } = page.skills
	const bold = (chunks: ReactNode) => <b>{chunks}</b>
	return (
		<Section title={<TextLink to={to.skills}>{words('title')}</TextLink>}>
			<div className="stack-16">
				<p>
					{lastOn === null
						? words('state.none')
						: words.rich('state.some', { b: bold, count, day: format.day(lastOn) })}{' '}
					{againOn === null ? null : words.rich('state.again', { b: bold, day: format.day(againOn) })}
				</p>
				<SkillLines skills={page.skills} caption={words('figure.title')} />
				<p>
					<ButtonLink to={to.newAssessment}>{words('newAssessment.do')}</ButtonLink>
				</p>
			</div>
		</Section>
	)
}
