import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { checkFrozenFigures } from '../../commands/known/check-frozen-figures.ts'
import { tellRevision } from '../../commands/known/tell-revision.ts'
import { frozenAgain } from '../../queries/known/frozen-again.ts'
import { usePeriod } from '../use-period.ts'
import { KnownTable } from './known-table.tsx'
import { Revisions } from './revisions.tsx'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const knownOn = new URL(request.url).searchParams.get('knownOn')
	const asked = { roundId: params.roundId, ...(knownOn === null || knownOn === '' ? {} : { knownOn }) }
	return show(await frozenAgain(callerOf(context), asked))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { roundId } = params
	const page = `/follow-up/${roundId}/known`
	if (posted.intent === 'tellRevision') {
		const told = await tellRevision(callerOf(context), { ...posted, roundId })
		return told.is === 'done' ? done(page, 'known.done.told') : settle(told, posted)
	}
	const answer = await checkFrozenFigures(callerOf(context), { roundId })
	return answer.is === 'done' ? done(page, 'known.done.checked') : settle(answer, posted)
}

/** Whether the frozen figures are found again, what they are now and why, and what they were as known on any day. */
export default function KnownScreen() {
	const { followUp, figures, knownOn, mayKeep } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('known')
	const rounds = useTranslations('reports.rounds')
	const round = useTranslations('reports.round')
	const format = useFormat()
	const period = usePeriod()
	const differ = figures.filter(({ state }) => state === 'differs').length
	const checkedAt = figures.find((one) => one.checkedAt !== null)?.checkedAt ?? null
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[
					{ to: '/follow-up', label: rounds('title') },
					{ to: `/follow-up/${followUp.id}`, label: round('title', { period: period.name(followUp) }) },
				]}
				state={
					figures.length === 0 ? undefined : (
						<span role={differ > 0 ? 'alert' : undefined}>
							{differ > 0
								? words('state.differs', { count: differ })
								: words(checkedAt === null ? 'state.unchecked' : 'state.all')}
						</span>
					)
				}
			/>
			{figures.length === 0 ? (
				<EmptyState title={words('none')} />
			) : (
				<>
					<Section
						title={words('figures')}
						{...(checkedAt === null ? {} : { note: words('checked', { day: format.moment(checkedAt) }) })}
					>
						<KnownTable figures={figures} knownOn={knownOn} />
						{mayKeep ? (
							<Form name="checkFrozenFigures" words="known" outcome={outcome}>
								<FormActions>
									<Submit>{words('check')}</Submit>
								</FormActions>
							</Form>
						) : null}
					</Section>
					<Section title={words('chooseDay')}>
						<Form
							name="asKnown"
							words="known"
							method="get"
							to={`/follow-up/${followUp.id}/known`}
							initial={{ knownOn: knownOn ?? '' }}
						>
							<DateInput name="knownOn" />
							<FormActions>
								<Submit kind="secondary">{words('show')}</Submit>
							</FormActions>
						</Form>
					</Section>
					<Revisions figures={figures} mayKeep={mayKeep} outcome={outcome} />
				</>
			)}
		</>
	)
}
