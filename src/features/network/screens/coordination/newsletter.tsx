import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { addNewsletterReader } from '../../commands/coordination/add-newsletter-reader.ts'
import { endNewsletterReader } from '../../commands/coordination/end-newsletter-reader.ts'
import { type NewsletterDesk, newsletterDesk } from '../../queries/coordination/newsletter-desk.ts'
import { CoordinationTabs } from './coordination-tabs.tsx'
import { intentFor, readIntent } from './intent.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await newsletterDesk(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { intent, id } = readIntent(posted)
	const caller = callerOf(context)
	if (intent === 'endNewsletterReader') {
		const answer = await endNewsletterReader(caller, { readerId: id })
		return answer.is === 'done'
			? done('/network/newsletter', 'coordination.done.readerEnded')
			: settle<unknown>(answer, posted)
	}
	const answer = await addNewsletterReader(caller, posted)
	return answer.is === 'done'
		? done('/network/newsletter', 'coordination.done.readerAdded')
		: settle<unknown>(answer, posted)
}

/** Issues, and who has said that they want them: as roles, never addresses. */
export default function NewsletterScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('coordination.newsletter')
	return (
		<>
			<PageHead
				title={words('title')}
				state={words('state', { readers: page.readers.length })}
				actions={
					<ButtonLink to="/network/newsletter/new" kind="primary">
						{words('new')}
					</ButtonLink>
				}
			/>
			<CoordinationTabs mayKeep />
			{page.sendsMail ? null : (
				<Callout kind="info" title={words('noMail')}>
					<p>{words('noMailText')}</p>
				</Callout>
			)}
			<Section title={words('issues')}>
				<Issues issues={page.issues} />
			</Section>
			<Section title={words('readers')} note={words('readersNote')}>
				<Readers page={page} />
				<AddReader page={page} outcome={outcome} />
			</Section>
		</>
	)
}

function Issues({ issues }: Pick<NewsletterDesk, 'issues'>) {
	const words = useTranslations('coordination.newsletter')
	const format = useFormat()
	if (issues.length === 0) return <p className="quiet">{words('noIssues')}</p>
	return (
		<DataTable
			caption={words('issues')}
			rows={issues}
			rowKey={(row) => row.id}
			columns={[
				{
					key: 'subject',
					head: words('columns.subject'),
					width: '45%',
					cell: (row) => (
						<TextLink to={`/network/newsletter/${row.id}`}>
							{`${words('number', { number: String(row.number) })}: ${row.subject}`}
						</TextLink>
					),
				},
				{
					key: 'audience',
					head: words('columns.audience'),
					fold: 'line',
					cell: (row) => words(`audiences.${row.audience}`),
				},
				{
					key: 'sent',
					head: words('columns.sent'),
					fold: 'line',
					cell: ({ sentAt, letters }) =>
						sentAt === null ? (
							<span className="quiet">{words('draft')}</span>
						) : (
							<>
								{format.moment(sentAt)}
								<div className="quiet small">
									{letters
										.map(({ state, count }) => words(`letters.${state}`, { count: String(count) }))
										.join(', ')}
								</div>
							</>
						),
				},
			]}
		/>
	)
}

function Readers({ page: { readers, left } }: { page: NewsletterDesk }) {
	const words = useTranslations('coordination.newsletter')
	const format = useFormat()
	const fromOf = (one: NewsletterDesk['readers'][number]) => one.placeName ?? one.organisation ?? ''
	return (
		<>
			{readers.length === 0 ? (
				<p className="quiet">{words('noReaders')}</p>
			) : (
				<DataTable
					caption={words('readers')}
					rows={readers}
					rowKey={(row) => row.id}
					columns={[
						{ key: 'from', head: words('readerColumns.from'), cell: fromOf },
						{ key: 'who', head: words('readerColumns.who'), fold: 'plain', cell: (row) => row.role },
						{
							key: 'since',
							head: words('readerColumns.since'),
							fold: 'line',
							cell: (row) => format.day(row.since, { weekday: false }),
						},
						{
							key: 'consent',
							head: words('readerColumns.consent'),
							fold: 'line',
							cell: (row) => row.consent,
						},
						{
							key: 'end',
							head: '',
							align: 'right',
							fold: 'plain',
							cell: (row) => (
								<Form name={intentFor('endNewsletterReader', row.id)} words="coordination" inline>
									<Submit kind="quiet">
										{words('endReader')}
										<span className="unseen"> {words('contact', { role: row.role, from: fromOf(row) })}</span>
									</Submit>
								</Form>
							),
						},
					]}
				/>
			)}
			{left.length === 0 ? null : (
				<Disclosure summary={words('left')}>
					<ul>
						{left.map((one) => (
							<li key={one.id}>
								{words('contact', { role: one.role, from: fromOf(one) })}{' '}
								<span className="quiet small">
									{one.endedOn === null || one.endedBy === null
										? null
										: words('leftOn', {
												...{ day: format.day(one.endedOn, { weekday: false }) },
												who: words(`leftBy.${one.endedBy}`),
											})}
								</span>
							</li>
						))}
					</ul>
				</Disclosure>
			)}
		</>
	)
}

function AddReader({ page: { toAsk }, outcome }: { page: NewsletterDesk; outcome: Outcome | undefined }) {
	const words = useTranslations('coordination.newsletter')
	const save = useTranslations('coordination')('save')
	if (toAsk.length === 0) return <p className="quiet small">{words('noContacts')}</p>
	return (
		<Disclosure summary={words('addReader')} open={wasRefused(outcome, 'addNewsletterReader')}>
			<Form name="addNewsletterReader" words="coordination" outcome={outcome}>
				<SelectInput
					name="contactId"
					width="medium"
					options={toAsk.map(({ id, role, placeName, organisation }) => ({
						...{ value: id, label: words('contact', { role, from: placeName ?? organisation ?? '' }) },
					}))}
				/>
				<TextInput name="consent" />
				<Submit kind="secondary">{save}</Submit>
			</Form>
		</Disclosure>
	)
}
