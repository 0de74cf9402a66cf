import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Code } from '../../../../ui/code.tsx'
import { localeContext } from '../../../../ui/context.ts'
import { LongText } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { DefinitionRows, Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { VersionBanner } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { withdrawPackage } from '../../commands/submissions/withdraw-package.ts'
import { packagePage } from '../../queries/submissions/package-page.ts'
import { findShared } from '../../rules/submissions/definitions.ts'
import type { StatedFigure } from '../../rules/submissions/differences.ts'
import { Fingerprint } from '../releases/fingerprint.tsx'
import { Told } from '../releases/told.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const locale = context.get(localeContext)
	return show(await packagePage(callerOf(context), { packageId: params.packageId, locale }))
}

export async function action({ context, request, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { packageId } = params
	const answer = await withdrawPackage(callerOf(context), { ...posted, packageId })
	return answer.is === 'done'
		? done(`/submissions/${packageId}`, 'submissions.done.withdrawn')
		: settle(answer, posted)
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>

/** A package as it was received. */
export default function PackageScreen() {
	const page = useLoaderData<typeof loader>()
	const words = useTranslations('submissions')
	const format = useFormat()
	const { received, content, place, lines, stands } = page
	return (
		<>
			<PageHead
				title={words('packageTitle', { place: place.name, number: String(received.number) })}
				crumbs={[
					{ to: '/submissions', label: words('title') },
					{ to: `/submissions/senders/${place.id}`, label: place.name },
				]}
			/>
			<VersionBanner kind={stands ? 'in-force' : 'past'}>
				{stands
					? words('standsText')
					: received.withdrawnAt === null
						? words('replacedText')
						: words('withdrawnText', {
								...{ moment: format.moment(received.withdrawnAt) },
								reason: received.withdrawnBecause ?? '',
							})}
			</VersionBanner>
			<Section title={words('received')}>
				<DefinitionRows
					rows={[
						{ label: words('columns.received'), value: format.moment(received.receivedAt) },
						{ label: words('released'), value: format.moment(received.releasedAt) },
						{ label: words('way'), value: words(`ways.${received.way}`) },
						...(content.reason === '' ? [] : [{ label: words('reason'), value: content.reason }]),
						{ label: words('digest'), value: <Code>{received.digest}</Code> },
						...(received.keyFingerprint === null
							? []
							: [
									{
										label: words('keys.fingerprint'),
										value: <Fingerprint>{received.keyFingerprint}</Fingerprint>,
									},
								]),
					]}
				/>
			</Section>
			<Changes page={page} />
			<Told contents={{ ...content, lines }} />
			<History page={page} />
			<Withdraw page={page} />
		</>
	)
}

function Changes({ page: { changes } }: { page: Page }) {
	const words = useTranslations('submissions')
	const parts = useTranslations('releases.parts.codes')
	const asked = useTranslations('releases')
	const written = useWritten()
	if (changes === null) return null
	const { number, figures, methods } = changes
	const title = words('changes.title', { number: String(number) })
	return (
		<Section title={title}>
			{figures.length + methods.length === 0 ? <p className="quiet">{words('changes.none')}</p> : null}
			{figures.length === 0 ? null : (
				<DataTable
					caption={title}
					rows={figures}
					rowKey={({ definition, version, part, year }) => [definition, version, part, year].join(' ')}
					columns={[
						{
							key: 'what',
							head: words('changes.what'),
							fold: 'title',
							cell: ({ name, part }) => (part === '' ? name : `${name}, ${parts(part as 'sex=man')}`),
						},
						{ key: 'year', head: words('changes.year'), cell: ({ year }) => String(year) },
						{
							...{ key: 'before', head: words('changes.before'), align: 'right', fold: 'figure' },
							cell: ({ before, definition, version }) => written(before, definition, version),
						},
						{
							...{ key: 'after', head: words('changes.after'), align: 'right', fold: 'figure' },
							cell: ({ after, definition, version }) => written(after, definition, version),
						},
					]}
				/>
			)}
			{methods.length === 0 ? null : (
				<ul>
					{methods.map(({ year, question, answer }) => (
						<li key={`${year} ${question}`}>
							{words('changes.method', {
								...{ year: String(year), question: asked(`questions.${question as 'outreach'}`) },
								answer: asked(`answers.${answer}`),
							})}
						</li>
					))}
				</ul>
			)}
		</Section>
	)
}

function useWritten() {
	const words = useTranslations('releases.told')
	const format = useFormat()
	return (told: StatedFigure | null, definition: string, version: number): string => {
		if (told === null) return words('empty')
		const { state, value, coverage } = told
		const isShare = findShared(definition, version)?.kind === 'share'
		const number = isShare ? format.percent(value ?? 0, 1) : format.number(value ?? 0)
		const said = value === null ? words(state as 'withheld') : number
		return coverage === null ? said : words('withCoverage', { said, share: format.percent(coverage) })
	}
}

/** A municipality may take back what it has released; the secretariat does it for them. */
function Withdraw({ page: { stands, mayKeep } }: { page: Page }) {
	const outcome = useActionData<typeof action>()
	const words = useTranslations('submissions.withdraw')
	if (!stands || !mayKeep) return null
	return (
		<Section title={words('title')}>
			<Disclosure summary={words('submit')} open={wasRefused(outcome, 'withdrawPackage')}>
				<p className="reading">{words('text')}</p>
				<Form name="withdrawPackage" words="submissions" outcome={outcome}>
					<LongText name="reason" label={words('reason')} rows={2} />
					<FormActions>
						<Submit kind="danger">{words('submit')}</Submit>
					</FormActions>
				</Form>
			</Disclosure>
		</Section>
	)
}

function History({ page: { history, received } }: { page: Page }) {
	const words = useTranslations('submissions')
	const format = useFormat()
	const others = history.filter(({ id }) => id !== received.id)
	if (others.length === 0) return null
	return (
		<Section title={words('history')}>
			<ul className="stack-8">
				{others.map(({ id, number, receivedAt, reason }) => (
					<li key={id}>
						<TextLink to={`/submissions/${id}`}>{words('number', { number: String(number) })}</TextLink>{' '}
						<span className="quiet">{format.moment(receivedAt)}</span>
						{reason === '' ? null : <div className="small">{words('because', { reason })}</div>}
					</li>
				))}
			</ul>
		</Section>
	)
}
