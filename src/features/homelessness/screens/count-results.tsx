import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Tick } from '../../../ui/fields.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { FilterLinks } from '../../../ui/links.tsx'
import { KeyLine, Section, Source } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { useFormat } from '../../../ui/use-format.ts'
import { closeCountRound } from '../commands/count-week/close-count-round.ts'
import { countResults } from '../queries/count-week/count-results.ts'
import { countWeek } from './count-week/paths.ts'
import { AgeTable, SituationTable } from './count-week/result-tables.tsx'
import { RoundHead } from './count-week/round-head.tsx'

export async function loader({ context, request, params }: LoaderFunctionArgs) {
	const definition = new URL(request.url).searchParams.get('definition') ?? undefined
	const found = show(await countResults(callerOf(context), { countRoundId: params.countRoundId, definition }))
	const { round, frozen, chosen, definitions, categories, source } = found
	const shown = found.results === null ? null : found
	const numbers =
		shown === null ? null : { results: shown.results, coverage: shown.coverage, doubles: shown.doubles }
	return { round, frozen, chosen, definitions, categories, source, numbers }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { countRoundId } = params
	const answer = await closeCountRound(callerOf(context), { ...posted, countRoundId })
	return answer.is === 'done'
		? done(`${countWeek}/${countRoundId}/results`, 'homelessness.count.done.closed')
		: settle(answer, posted)
}

export default function CountResultsScreen() {
	const found = useLoaderData<typeof loader>()
	const { round, frozen, chosen, definitions, categories, source, numbers } = found
	const words = useTranslations('homelessness.count')
	const codes = useTranslations('homelessness.codes')
	const format = useFormat()
	if (numbers === null) return <RoundHead round={round} state={words('results.gone')} />
	const { results, coverage, doubles } = numbers
	const here = `${countWeek}/${round.countRoundId}/results`
	return (
		<RoundHead
			round={round}
			state={
				frozen && round.closedOn !== null
					? words.rich('results.frozen', { b: (text) => <b>{text}</b>, day: format.day(round.closedOn) })
					: words('results.live')
			}
		>
			<FilterLinks
				label={words('results.definition')}
				filters={definitions.map((key) => ({
					to: `${here}?definition=${key}`,
					label: codes(`definitions.${key}`),
					current: key === chosen,
				}))}
			/>
			<KeyLine
				items={[
					{ label: words('results.adults'), value: results.adults },
					{ label: words('results.euEea'), value: results.euEea },
					{ label: words('results.children'), value: results.children },
					{ label: words('results.childrenOf'), value: results.childrenOfAdults },
				]}
			/>
			<Section title={words('results.situations')}>
				<SituationTable definition={chosen} categories={categories} situations={results.situations} />
			</Section>
			<Section title={words('results.ages')}>
				<AgeTable definition={chosen} categories={categories} situations={results.situations} />
			</Section>
			<Source>
				{words('results.notIn', results)}{' '}
				{words('results.note', {
					...{ answers: results.answers, people: results.people, open: doubles.open },
					...{ answered: coverage.answered, expected: coverage.expected },
				})}{' '}
				{source.text}
				{source.verified ? null : ` (${words('form.unverified')})`}
			</Source>
			{round.state === 'open' ? <CloseForm open={doubles.open} /> : null}
		</RoundHead>
	)
}

function CloseForm({ open }: { open: number }) {
	const outcome = useActionData<typeof action>()
	const words = useTranslations('homelessness.count')
	return (
		<Section title={words('results.closeTitle')}>
			<Form name="closeCountRound" words="homelessness.count" outcome={outcome}>
				<p>{words('results.closeText')}</p>
				{open > 0 ? <Tick name="leaveDoubles" /> : null}
				<Submit>{words('results.close')}</Submit>
			</Form>
		</Section>
	)
}
