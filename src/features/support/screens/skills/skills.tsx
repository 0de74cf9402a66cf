import type { ReactNode } from 'react'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { skillsPage } from '../../queries/skills/skills-page.ts'
import { HiddenPerson } from '../hidden-person.tsx'
import { usePersonCrumbs } from '../use-person-crumbs.ts'
import { SkillLines } from './skill-lines.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return { page: show(await skillsPage(callerOf(context), { personId: params.personId })) }
}

/** How somebody manages in a home over time, and every assessment behind it. */
export default function SkillsScreen() {
	const { page } = useLoaderData<typeof loader>()
	const words = useTranslations('supportPlan.skills')
	const plan = useTranslations('supportPlan.plan')
	const format = useFormat()
	const { name, crumbs, to } = usePersonCrumbs(page.person)
	const bold = (chunks: ReactNode) => <b>{chunks}</b>
	if (page.person.hidden) return <HiddenPerson />
	const { count, lastOn, againOn } = page.skills
	return (
		<>
			<PageHead
				title={words('titleOf', { name })}
				crumbs={[...crumbs, { to: to.plan, label: plan('crumb') }, { label: words('crumb') }]}
				state={
					<>
						{lastOn === null
							? words('state.none')
							: words.rich('state.some', { b: bold, count, day: format.day(lastOn) })}{' '}
						{againOn === null ? null : words.rich('state.again', { b: bold, day: format.day(againOn) })}
					</>
				}
				actions={
					<ButtonLink to={to.newAssessment} kind="primary">
						{words('newAssessment.do')}
					</ButtonLink>
				}
			/>
			{count === 0 ? null : (
				<Section title={words('figure.title')} note={words('figure.deck')}>
					<SkillLines skills={page.skills} caption={words('figure.title')} />
				</Section>
			)}
			<Section title={words('list.title')}>
				{page.assessments.length === 0 ? (
					<p className="quiet">{words('list.none')}</p>
				) : (
					<DataTable
						caption={words('list.title')}
						rows={page.assessments}
						rowKey={(one) => one.id}
						columns={[
							{
								key: 'day',
								head: words('list.day'),
								cell: (one) => (
									<TextLink to={to.assessment(one.id)}>{format.day(one.onDay, { year: true })}</TextLink>
								),
								fold: 'title',
							},
							{ key: 'by', head: words('list.by'), cell: (one) => one.assessedBy ?? '–' },
							{
								key: 'how',
								head: words('list.how'),
								cell: (one) =>
									one.takenBackOn === null
										? words(`together.${one.withPerson}`)
										: words('list.takenBack', {
												...{ day: format.day(one.takenBackOn), because: one.takenBackBecause ?? '' },
											}),
							},
							{ key: 'items', head: words('list.items'), align: 'right', cell: (one) => one.assessed },
						]}
					/>
				)}
			</Section>
		</>
	)
}
