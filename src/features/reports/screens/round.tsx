import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	Outlet,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../ui/context.ts'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { ButtonLink, TextLink } from '../../../ui/links.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { Callout } from '../../../ui/states.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { askAboutItems } from '../commands/ask-about-items.ts'
import { freezeFollowUp } from '../commands/freeze-follow-up.ts'
import { followUpPage } from '../queries/follow-up-page.ts'
import { AskForm } from './ask-form.tsx'
import { ActivityItems, IndicatorItems } from './round-tables.tsx'
import { usePeriod } from './use-period.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { roundId } = params
	return show(await followUpPage(callerOf(context), { roundId, language: context.get(localeContext) }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	const { roundId } = params
	if (posted.intent === 'askAboutItems') {
		const asked = await askAboutItems(caller, { ...posted, roundId })
		return asked.is === 'done' ? done(`/follow-up/${roundId}`, 'reports.done.asked') : settle(asked, posted)
	}
	const answer = await freezeFollowUp(caller, { roundId })
	if (answer.is === 'done') return done(`/follow-up/${roundId}`, 'reports.done.frozen')
	return settle(answer, posted)
}

export default function RoundScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('reports.round')
	const rounds = useTranslations('reports.rounds')
	const known = useTranslations('known')
	const format = useFormat()
	const period = usePeriod()
	const { followUp, plan, items, activities, mayKeep, ended } = page
	const { id, part, frozenAt, endsOn } = followUp
	const opened = frozenAt === null
	return (
		<>
			<PageHead
				title={words('title', { period: period.name(followUp) })}
				crumbs={[{ to: '/follow-up', label: rounds('title') }]}
				kicker={plan.title}
				state={<State page={page} />}
				actions={
					<>
						<ButtonLink to={`/follow-up/progress/${followUp.year}-${part}`}>{words('toProgress')}</ButtonLink>
						{opened ? null : <ButtonLink to={`/follow-up/${id}/known`}>{known('toKnown')}</ButtonLink>}
						<ButtonLink to={`/follow-up/${id}/paper`} kind={opened ? 'secondary' : 'primary'}>
							{words('toPaper')}
						</ButtonLink>
					</>
				}
			/>
			{part === 'year' ? null : (
				<p className="quiet">{words('partState', { day: format.dayFull(endsOn) })}</p>
			)}
			{page.differing.length === 0 ? null : (
				<Callout kind="warning" title={known('alarm')}>
					<p>
						{page.differing.join(', ')}. <TextLink to={`/follow-up/${id}/known`}>{known('toKnown')}</TextLink>
					</p>
				</Callout>
			)}
			<Section title={words('indicators')}>
				<IndicatorItems followUp={followUp} items={items} mayWrite={opened && mayKeep} />
			</Section>
			{activities.length === 0 ? null : (
				<Section title={words('activities')}>
					<ActivityItems followUp={followUp} activities={activities} mayWrite={opened && mayKeep} />
				</Section>
			)}
			<Outlet />
			{opened && mayKeep ? <AskForm page={page} outcome={outcome} /> : null}
			{opened && mayKeep ? <Freeze /> : null}
			{opened && !ended ? (
				<p className="quiet">{words('notEnded', { day: format.dayFull(endsOn) })}</p>
			) : null}
		</>
	)
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>

function State({ page: { followUp, items, activities } }: { page: Page }) {
	const words = useTranslations('reports.round')
	const format = useFormat()
	const { frozenAt, frozenBy, commentsDueOn } = followUp
	if (frozenAt !== null) return words('frozenState', { day: format.moment(frozenAt), by: frozenBy ?? '' })
	const all = [...items, ...activities]
	const told = all.filter(({ comment }) => comment !== '').length
	return (
		<>
			{words('openState', { done: String(told), all: String(all.length) })}{' '}
			{commentsDueOn === null
				? null
				: words.rich('dueState', { day: format.day(commentsDueOn), b: (chunks) => <b>{chunks}</b> })}
		</>
	)
}

/** What will be fixed, said before anybody presses the button. */
function Freeze() {
	const { followUp, willFix, ended } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('reports.round')
	const period = usePeriod()
	const named = (key: 'withoutOutcome' | 'withoutComment' | 'hidden') =>
		willFix[key].length === 0 ? null : <p>{words(key, { names: willFix[key].join(', ') })}</p>
	if (!ended) return null
	const { indicators, activities, counted, written } = willFix
	return (
		<Section title={words('freezeTitle')}>
			<div className="reading stack-8">
				<p>{words('freezeText', { indicators, activities, counted, written })}</p>
				{named('withoutOutcome')}
				{named('withoutComment')}
				{named('hidden')}
				<Callout kind="warning" title={words('cannotUndo')}>
					<Form name="freezeFollowUp" words="reports" outcome={outcome}>
						<FormActions>
							<Submit>{words('freeze', { period: period.name(followUp) })}</Submit>
						</FormActions>
					</Form>
				</Callout>
			</div>
		</Section>
	)
}
