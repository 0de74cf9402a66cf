import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { useToday } from '../../../ui/frame.tsx'
import { ButtonLink } from '../../../ui/links.tsx'
import { Fact, Facts, PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { useFormat } from '../../../ui/use-format.ts'
import { confirmCountAnswer } from '../commands/count-week/confirm-count-answer.ts'
import { confirmCountDrafts } from '../commands/count-week/confirm-count-drafts.ts'
import { finishAnswering } from '../commands/count-week/finish-answering.ts'
import { prefillFromList } from '../commands/count-week/prefill-from-list.ts'
import { reportNothing } from '../commands/count-week/report-nothing.ts'
import { askedCount } from '../queries/count-week/asked-count.ts'
import { AnswerTable } from './count-week/answer-table.tsx'
import { AskedState, WhatNow } from './count-week/asked-state.tsx'
import { spaceIn } from './count-week/space.ts'
import { useGroundSays } from './count-week/use-ground-says.ts'

export async function loader({ context, request, params }: LoaderFunctionArgs) {
	const found = show(await askedCount(callerOf(context), { countInformantId: params.countInformantId }))
	return { ...found, space: spaceIn(request.url) }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const { countInformantId } = params
	const here = new URL(request.url).pathname
	switch (posted.intent) {
		case 'finishAnswering': {
			const answer = await finishAnswering(caller, { countInformantId })
			return answer.is === 'done' ? done(here, 'homelessness.count.done.finished') : settle(answer, posted)
		}
		case 'reportNothing': {
			const answer = await reportNothing(caller, { countInformantId })
			return answer.is === 'done' ? done(here, 'homelessness.count.done.nothing') : settle(answer, posted)
		}
		case 'confirmCountDrafts': {
			const answer = await confirmCountDrafts(caller, { countInformantId })
			return answer.is === 'done'
				? done(here, 'homelessness.count.done.allConfirmed')
				: settle(answer, posted)
		}
		case 'prefillFromList': {
			const answer = await prefillFromList(caller, { countInformantId })
			return answer.is === 'done' ? done(here, 'homelessness.count.done.prefilled') : settle(answer, posted)
		}
		default: {
			const answer = await confirmCountAnswer(caller, posted)
			return answer.is === 'done' ? done(here, 'homelessness.count.done.confirmed') : settle(answer, posted)
		}
	}
}

/** One round as its informant meets it: what is asked, how far one has come, and whether one is done. */
export default function CountAskedScreen() {
	const { round, informant, ground, answers, space } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const groundSays = useGroundSays()
	const words = useTranslations('homelessness.count')
	const format = useFormat()
	const here = `${space.base}/${informant.countInformantId}`
	const today = useToday()
	const isOpen = round.state === 'open' && today >= round.measureFrom
	return (
		<>
			<PageHead
				title={round.name}
				crumbs={[
					{ to: space.start, label: words(space.start === '/informant' ? 'informant.title' : 'title') },
					{ label: informant.name },
				]}
				kicker={informant.name}
				state={<AskedState round={round} />}
				actions={
					isOpen ? (
						<ButtonLink to={`${here}/person`} kind="primary">
							{words('asked.add')}
						</ButtonLink>
					) : undefined
				}
			/>
			<Facts>
				<Fact label={words('asked.ground')}>
					{words(`grounds.${informant.legalGround}`)}
					<span className="quiet small"> {groundSays(informant.legalGround, ground.law)}</span>
				</Fact>
				<Fact label={words('asked.identity')}>{words(`identities.${informant.identity}`)}</Fact>
				<Fact label={words('asked.adult')}>{format.day(round.adultsOn)}</Fact>
			</Facts>
			<WhatNow round={round} informant={informant} answers={answers} outcome={outcome} />
			<Section title={words('asked.answers')} note={words('asked.onlyCount')}>
				<AnswerTable answers={answers} base={`${here}/person`} isOpen={isOpen} outcome={outcome} />
			</Section>
		</>
	)
}
