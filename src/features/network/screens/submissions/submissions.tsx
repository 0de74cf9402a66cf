import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { FileInput, HiddenInput, SelectInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { FilterLinks, TextLink } from '../../../../ui/links.tsx'
import { Tone, type ToneKind } from '../../../../ui/marks.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { acceptPackageFile } from '../../commands/submissions/accept-package-file.ts'
import { submissions } from '../../queries/submissions/submissions.ts'
import { type SenderState, senderStates } from '../../rules/submissions/sender-state.ts'
import { PageLinks } from '../register/page-links.tsx'
import { RefusedFile } from './problems.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const { searchParams } = new URL(request.url)
	return show(await submissions(callerOf(context), Object.fromEntries(searchParams)))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { file } = posted
	const bytes = file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : undefined
	const answer = await acceptPackageFile(callerOf(context), { file: bytes })
	if (answer.is === 'done' && answer.value.is === 'accepted') {
		const said = answer.value.again ? 'known' : 'received'
		return done(`/submissions/${answer.value.receipt.packageId}`, `submissions.done.${said}`)
	}
	return settle(answer, posted)
}

const toneOf: Readonly<Record<SenderState, ToneKind>> = {
	...{ standing: 'success', earlier: 'warning', refused: 'danger', none: 'quiet' },
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>

/** Who has answered, and who has not. */
export default function SubmissionsScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('submissions')
	const whole = useTranslations('register.countries')
	const refused = outcome?.ok === true && outcome.value.is === 'refused' ? outcome.value : null
	const { year, counts, total, state, senders, unknown, mayKeep, country, county } = page
	const said = { standing: String(counts.standing), total: String(total), year: String(year) }
	const where =
		page.counties.find(({ code }) => code === county)?.name ??
		(country === null || page.countries.length < 2 ? null : whole(country))
	const isNarrowed = state !== null || where !== null
	return (
		<>
			<PageHead
				title={words('title')}
				state={where === null ? words('state', said) : words('stateIn', { ...said, where })}
			/>
			<div className="stack-16">
				{refused === null ? null : <RefusedFile because={refused.because} problems={refused.problems} />}
				<Narrow page={page} />
				{senders.length === 0 ? (
					<EmptyState title={words('none')}>{words(isNarrowed ? 'noneSuch' : 'noneText')}</EmptyState>
				) : (
					<Senders page={page} />
				)}
				<PageLinks pages={page.pages} at={page.page} />
				{unknown === 0 ? null : <p className="quiet">{words('unknown', { count: unknown })}</p>}
			</div>
			{mayKeep ? (
				<Section title={words('file.title')} id="file">
					<p className="reading">{words('file.text')}</p>
					<Form name="acceptPackageFile" words="submissions" outcome={outcome} upload>
						<FileInput name="file" accept=".json" />
						<Submit kind="secondary">{words('file.submit')}</Submit>
					</Form>
				</Section>
			) : null}
		</>
	)
}

/** A country, a state and a county at a time, each with how many there are. */
function Narrow({ page: { counts, state, country, county, countries, counties } }: { page: Page }) {
	const words = useTranslations('submissions')
	const whole = useTranslations('register.countries')
	const to = (asked: Readonly<Record<string, string | null>>) => {
		const kept = Object.entries({ state, country: countries.length < 2 ? null : country, ...asked })
		const search = new URLSearchParams(
			kept.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
		)
		return search.size === 0 ? '/submissions' : `/submissions?${search}`
	}
	const counted = (name: string, count: number) => words('stateCount', { state: name, count: String(count) })
	return (
		<>
			{countries.length < 2 ? null : (
				<FilterLinks
					label={words('fields.country')}
					filters={countries.map((one) => ({
						...{ to: to({ country: one.country }), current: one.country === country },
						label: counted(whole(one.country), one.count),
					}))}
				/>
			)}
			<FilterLinks
				label={words('filter')}
				filters={[
					{ to: to({ county, state: null }), label: words('all'), current: state === null },
					...senderStates.map((one) => ({
						...{ to: to({ county, state: one }), current: state === one },
						label: counted(words(`states.${one}`), counts[one]),
					})),
				]}
			/>
			{counties.length < 2 ? null : (
				<Form
					key={`${country} ${county}`}
					name="narrow"
					words="submissions"
					method="get"
					to="/submissions"
					inline
					initial={{ county: county ?? '' }}
				>
					{state === null ? null : <HiddenInput name="state" value={state} />}
					{country === null ? null : <HiddenInput name="country" value={country} />}
					<SelectInput
						name="county"
						width="medium"
						empty={words('everyCounty')}
						options={counties.map(({ code, name, count }) => ({ value: code, label: counted(name, count) }))}
					/>
					<Submit kind="secondary">{words('filter')}</Submit>
				</Form>
			)}
		</>
	)
}

function Senders({ page: { senders } }: { page: Page }) {
	const words = useTranslations('submissions')
	const format = useFormat()
	return (
		<DataTable
			caption={words('title')}
			rows={senders}
			rowKey={({ placeId }) => placeId}
			columns={[
				{
					key: 'place',
					head: words('columns.place'),
					fold: 'title',
					cell: ({ placeId, name }) => <TextLink to={`/submissions/senders/${placeId}`}>{name}</TextLink>,
				},
				{
					key: 'state',
					head: words('columns.state'),
					fold: 'state',
					cell: (one) => <Tone kind={toneOf[one.state]}>{words(`states.${one.state}`)}</Tone>,
				},
				{
					key: 'package',
					head: words('columns.package'),
					cell: ({ packageId, number }) =>
						packageId === null ? (
							'–'
						) : (
							<TextLink to={`/submissions/${packageId}`}>
								{words('number', { number: String(number) })}
							</TextLink>
						),
				},
				{
					key: 'years',
					head: words('columns.years'),
					cell: ({ firstYear, lastYear }) =>
						firstYear === null ? '–' : format.years(String(firstYear), String(lastYear)),
				},
				{
					key: 'received',
					head: words('columns.received'),
					cell: ({ receivedAt }) => (receivedAt === null ? '–' : format.moment(receivedAt)),
				},
				{
					key: 'refused',
					head: words('columns.refused'),
					align: 'right',
					cell: ({ refused: count }) => format.number(count),
				},
			]}
		/>
	)
}
