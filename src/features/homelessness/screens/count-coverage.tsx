import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../ui/fields.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { ButtonLink } from '../../../ui/links.tsx'
import { KeyLine } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { openCountRound } from '../commands/count-week/open-count-round.ts'
import { remindInformant } from '../commands/count-week/remind-informant.ts'
import { countCoverage } from '../queries/count-week/count-coverage.ts'
import { InformantTable } from './count-week/informant-table.tsx'
import { countWeek } from './count-week/paths.ts'
import { RoundHead } from './count-week/round-head.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await countCoverage(callerOf(context), { countRoundId: params.countRoundId }))
}

export async function action({ context, request, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const here = `${countWeek}/${params.countRoundId}`
	if (posted.intent === 'openCountRound') {
		const answer = await openCountRound(caller, { countRoundId: params.countRoundId })
		return answer.is === 'done' ? done(here, 'homelessness.count.done.opened') : settle(answer, posted)
	}
	const answer = await remindInformant(caller, posted)
	return answer.is === 'done' ? done(here, 'homelessness.count.done.reminded') : settle(answer, posted)
}

export default function CountCoverageScreen() {
	const { round, informants, coverage } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('homelessness.count')
	const format = useFormat()
	const { all } = coverage
	const here = `${countWeek}/${round.countRoundId}`
	const b = (chunks: React.ReactNode) => <b>{chunks}</b>
	const state = {
		planned: words.rich('coverage.planned', { b, week: format.range(round.measureFrom, round.measureTo) }),
		open: words.rich('coverage.open', {
			...{ b, answered: all.answered, expected: all.expected },
			day: format.day(round.answerBy),
			relative: format.relative(round.answerBy),
		}),
		closed: words.rich('coverage.closed', {
			...{ b, answered: all.answered, expected: all.expected },
			day: round.closedOn === null ? '' : format.day(round.closedOn),
		}),
	}[round.state]
	const invite = (
		<ButtonLink to={`${here}/invite`} kind={informants.length === 0 ? 'primary' : 'secondary'}>
			{words('coverage.invite')}
		</ButtonLink>
	)
	return (
		<RoundHead round={round} state={state} actions={round.state === 'closed' ? undefined : invite}>
			{informants.length === 0 ? (
				<EmptyState title={words('coverage.nobody')}>{words('coverage.nobodyText')}</EmptyState>
			) : (
				<>
					{round.state === 'planned' ? (
						<Form name="openCountRound" words="homelessness.count" outcome={outcome}>
							<p className="quiet">{words('coverage.openNote')}</p>
							<Submit>{words('coverage.openRound')}</Submit>
						</Form>
					) : (
						<KeyLine
							items={[
								{ label: words('coverage.answered'), value: words('rounds.ofAll', all) },
								{ label: words('coverage.nothing'), value: all.nothing },
								{ label: words('coverage.answering'), value: all.answering },
								{ label: words('coverage.silent'), value: all.silent },
								{ label: words('coverage.units'), value: words('rounds.ofAll', coverage.units) },
								{
									label: words('coverage.organisations'),
									value: words('rounds.ofAll', coverage.organisations),
								},
							]}
						/>
					)}
					<InformantTable
						informants={informants}
						remind={
							round.state === 'open'
								? (countInformantId) => (
										<Form name="remindInformant" words="homelessness.count" outcome={outcome} inline>
											<HiddenInput name="countInformantId" value={countInformantId} />
											<Submit kind="quiet">{words('coverage.remind')}</Submit>
										</Form>
									)
								: null
						}
					/>
					<p className="quiet small reading">{words('coverage.remindNote')}</p>
				</>
			)}
		</RoundHead>
	)
}
