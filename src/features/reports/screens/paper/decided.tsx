import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { recordDecidedPaper } from '../../commands/paper/record-decided-paper.ts'
import { decidedPaper } from '../../queries/decided-paper.ts'
import { usePeriod } from '../use-period.ts'
import { RecordForm } from './record-form.tsx'
import { Earlier, Holding } from './records.tsx'
import { uploaded } from './uploaded.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await decidedPaper(callerOf(context), { roundId: params.roundId }))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const { file, ...posted } = await readForm(request)
	const given = { ...posted, ...(await uploaded(file)), roundId: params.roundId }
	const answer = await recordDecidedPaper(callerOf(context), given)
	return answer.is === 'done'
		? done(`/follow-up/${params.roundId}/decided`, 'reports.done.recorded')
		: settle(answer, posted)
}

/** The decided file: the record, what it says that was not built, and how the meeting decided. */
export default function DecidedScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('reports.decided')
	const rounds = useTranslations('reports.rounds')
	const paper = useTranslations('reports.paper')
	const period = usePeriod()
	const format = useFormat()
	const { followUp, records, mayKeep } = page
	const [holding, ...earlier] = records
	const at = (name: string) => `/follow-up/${followUp.id}/${name}`
	return (
		<>
			<PageHead
				title={words('title', { period: period.name(followUp) })}
				crumbs={[
					{ to: '/follow-up', label: rounds('title') },
					{ to: at('paper'), label: paper('title', { period: period.name(followUp) }) },
				]}
				state={
					holding === undefined
						? words(followUp.frozenAt === null ? 'notFrozen' : 'none')
						: words('decided', {
								...{ body: holding.body, day: format.dayFull(holding.decidedOn) },
								paragraph: holding.paragraph,
							})
				}
				actions={
					<>
						<ButtonLink file to={at('minutes-extract.docx')}>
							{words('minutesWord')}
						</ButtonLink>
						<ButtonLink file to={at('minutes-extract.pdf')}>
							{words('minutesPdf')}
						</ButtonLink>
					</>
				}
			/>
			{holding === undefined ? null : <Holding record={holding} roundId={followUp.id} />}
			{earlier.length === 0 ? null : <Earlier records={earlier} roundId={followUp.id} />}
			{mayKeep && followUp.frozenAt !== null ? (
				<Section title={words(holding === undefined ? 'addTitle' : 'replaceTitle')}>
					<p className="reading quiet">{words(holding === undefined ? 'addNote' : 'replaceNote')}</p>
					<RecordForm holding={holding ?? null} proposed={page.proposed} outcome={outcome} />
				</Section>
			) : null}
		</>
	)
}
