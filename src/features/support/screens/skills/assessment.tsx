import type { ReactNode } from 'react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { OwnWords } from '../../../../ui/own-words.tsx'
import { Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { takeBackAssessment } from '../../commands/skills/take-back-assessment.ts'
import { type AssessmentPage, skillsAssessment } from '../../queries/skills/skills-assessment.ts'
import { usePersonCrumbs } from '../use-person-crumbs.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { skillsAssessmentId } = params
	return { page: show(await skillsAssessment(callerOf(context), { skillsAssessmentId })) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { personId, skillsAssessmentId } = params
	const answer = await takeBackAssessment(callerOf(context), { ...posted, skillsAssessmentId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/support/people/${personId}/skills`, 'supportPlan.skills.done.takeBackAssessment')
}

/** One assessment item by item; an item becomes a goal in the plan that is being written. */
export default function AssessmentScreen() {
	const { page } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('supportPlan.skills')
	const format = useFormat()
	const { crumbs, to } = usePersonCrumbs(page.person)
	const bold = (chunks: ReactNode) => <b>{chunks}</b>
	const title = words('one.title', { day: format.dayFull(page.onDay) })
	return (
		<>
			<PageHead
				title={title}
				crumbs={[...crumbs, { to: to.skills, label: words('crumb') }, { label: title }]}
				state={words.rich('one.state', {
					...{ b: bold, name: page.assessedBy ?? '–', how: words(`together.${page.withPerson}`) },
					version: String(page.formVersion),
				})}
			/>
			{page.takenBackOn === null ? null : (
				<Callout kind="warning" title={words('one.takenBack', { day: format.day(page.takenBackOn) })}>
					<p>{page.takenBackBecause}</p>
				</Callout>
			)}
			{page.ownWords === null ? null : (
				<Section title={words('one.own')}>
					<OwnWords>{page.ownWords}</OwnWords>
				</Section>
			)}
			<Section title={words('list.items')}>
				<Items page={page} to={to.plan} />
			</Section>
			{page.note === null ? null : (
				<Section title={words('one.note')}>
					<p className="reading">{page.note}</p>
				</Section>
			)}
			{page.takenBackOn === null ? (
				<Disclosure summary={words('one.takeBack')} open={wasRefused(outcome, 'takeBackAssessment')}>
					<p>{words('one.takeBackText')}</p>
					<Form name="takeBackAssessment" words="supportPlan.skills" outcome={outcome}>
						<HiddenInput name="skillsAssessmentId" value={page.id} />
						<TextInput name="reason" />
						<FormActions>
							<Submit kind="secondary">{words('one.takeBack')}</Submit>
						</FormActions>
					</Form>
				</Disclosure>
			) : null}
		</>
	)
}

type Row = { readonly item: string; readonly level: number | null }

function Items({ page, to }: { page: AssessmentPage; to: string }) {
	const words = useTranslations('supportPlan.skills')
	const name = (item: string) => words(`items.${item}` as 'items.cooking')
	return (
		<div className="stack-16">
			<DataTable<Row>
				caption={words('list.items')}
				groups={page.form.domains.map(({ code, items }) => ({
					key: code,
					head: words(`domains.${code}` as 'domains.economy'),
					rows: items.map((item) => ({ item, level: page.scores[item] ?? null })),
				}))}
				rowKey={({ item }) => item}
				columns={[
					{ key: 'item', head: words('one.item'), cell: ({ item }) => name(item), fold: 'title' },
					{
						key: 'level',
						head: words('one.level'),
						cell: ({ level }) =>
							level === null ? (
								<span className="quiet">{words('notAssessed')}</span>
							) : (
								words(`levels.${level}` as 'levels.1')
							),
						fold: 'plain',
					},
					...(page.draftId === null
						? []
						: [
								{
									key: 'goal',
									head: words('one.goal'),
									cell: ({ item, level }: Row) =>
										level === null ? null : (
											<TextLink to={`${to}?item=${item}`}>
												{words('one.makeGoal', { item: name(item) })}
											</TextLink>
										),
									fold: 'plain' as const,
								},
							]),
				]}
			/>
			{page.draftId === null ? (
				<p className="quiet">
					{words('one.goalHint')} <TextLink to={to}>{words('one.toPlan')}</TextLink>
				</p>
			) : null}
		</div>
	)
}
