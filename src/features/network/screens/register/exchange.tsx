import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData } from 'react-router'
import { useTranslations } from 'use-intl'
import { FileInput, HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout, type RefusalItem } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { mayKeepNetwork } from '../../access.ts'
import { importRegister } from '../../commands/register/import-register.ts'
import { registerImport } from '../../queries/register/register-import.ts'
import type { TableChanges } from '../../rules/register/exchange-changes.ts'
import type { ExchangeProblem } from '../../rules/register/exchange-document.ts'

export function loader({ context }: LoaderFunctionArgs) {
	if (!mayKeepNetwork(callerOf(context).actor)) show({ is: 'forbidden' })
	return null
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	const { file: chosen, ...rest } = posted
	const isFile = chosen instanceof File && chosen.size > 0
	const file = isFile ? new Uint8Array(await chosen.arrayBuffer()) : undefined
	if (posted.intent === 'importRegister') {
		const answer = await importRegister(caller, { ...rest, file })
		return answer.is === 'done' ? done('/network/register', 'register.done.imported') : settle(answer, rest)
	}
	const answer = await registerImport(caller, { file })
	return answer.is === 'done' ? { ok: true as const, seen: answer.value } : settle(answer, rest)
}

const shownProblems = 20

/** The whole register as a file, and one brought in: first it is shown what would change. */
export default function ExchangeScreen() {
	const outcome = useActionData<typeof action>()
	const words = useTranslations('register')
	const failed = outcome !== undefined && !outcome.ok ? outcome : undefined
	const seen = outcome?.ok === true && 'seen' in outcome ? outcome.seen : null
	const again = seen?.digest ?? seenIn(failed)
	return (
		<>
			<PageHead
				title={words('exchange.title')}
				crumbs={[{ to: '/network/register', label: words('title') }]}
			/>
			<Section title={words('exchange.out')}>
				<div className="stack-8">
					<p className="reading">{words('exchange.outText')}</p>
					<div>
						<ButtonLink to="/network/register/export.json" file>
							{words('exchange.outDo')}
						</ButtonLink>
					</div>
				</div>
			</Section>
			<Section title={words('exchange.in')}>
				<p className="reading">{words('exchange.inText')}</p>
				{seen === null ? null : <Changes changes={seen.changes} />}
				{seen === null || seen.unsigned === 0 ? null : (
					<p className="reading">{words('exchange.unsigned', { count: seen.unsigned })}</p>
				)}
				<ImportForms outcome={failed} again={again} />
			</Section>
		</>
	)
}

function seenIn(failed: Outcome | undefined): string | null {
	const seen = failed !== undefined && !failed.ok ? failed.values.seen : null
	return typeof seen === 'string' ? seen : null
}

function ImportForms({ outcome, again }: { outcome: Outcome | undefined; again: string | null }) {
	const words = useTranslations('register')
	const problems = useProblems()
	if (again === null) {
		return (
			<Form name="registerImport" words="register" upload outcome={outcome} refused={problems}>
				<FileInput name="file" accept=".json,application/json" />
				<Submit kind="secondary">{words('exchange.preview')}</Submit>
			</Form>
		)
	}
	return (
		<Form name="importRegister" words="register" upload outcome={outcome} refused={problems}>
			<HiddenInput name="seen" value={again} />
			<p>{words('exchange.again')}</p>
			<FileInput name="file" accept=".json,application/json" />
			<Submit>{words('exchange.do')}</Submit>
		</Form>
	)
}

/** Where the file cannot be read and why, place by place. */
function useProblems() {
	const words = useTranslations('register')
	const packages = useTranslations('submissions.problems')
	const withMore = (told: RefusalItem[], count: number): RefusalItem[] => {
		const more = count - told.length
		return more > 0 ? [...told, { text: words('exchange.more', { count: more }) }] : told
	}
	return (refusal: { because: string }): RefusalItem[] => {
		const { problems = [], count = 0 } = refusal as { problems?: ExchangeProblem[]; count?: number }
		const first = problems.slice(0, shownProblems)
		if (refusal.because === 'register-packages-wrong') {
			const inPackages = first.map(({ path, problem }) => ({
				text: words('exchange.packageProblem', {
					...{ path, problem: packages(problem as string as 'signature-wrong') },
				}),
			}))
			return withMore(inPackages, count)
		}
		const told = first.map(({ path, problem }) => ({
			text:
				path === ''
					? words(`exchange.faults.${problem}`)
					: words('exchange.problem', { path, problem: words(`exchange.faults.${problem}`) }),
		}))
		return withMore(told, count)
	}
}

function Changes({ changes }: { changes: readonly TableChanges[] }) {
	const words = useTranslations('register')
	const told = changes.filter(({ added, changed, stand, gone }) => added + changed + stand + gone > 0)
	if (told.length === 0) {
		return (
			<Callout kind="info" title={words('exchange.changesTitle')}>
				<p>{words('exchange.nothing')}</p>
			</Callout>
		)
	}
	const counts = (['added', 'changed', 'same', 'stand', 'gone', 'onlyHere'] as const).filter(
		(key) => key !== 'gone' || told.some(({ gone }) => gone > 0),
	)
	return (
		<DataTable
			caption={words('exchange.changesTitle')}
			captionVisible
			rows={told}
			rowKey={({ table }) => table}
			columns={[
				{
					key: 'table',
					head: words('exchange.columns.table'),
					cell: ({ table }) => words(`tables.${table as 'visit'}`),
				},
				...counts.map((key) => ({
					...{ key, head: words(`exchange.columns.${key}`), align: 'right' as const, fold: 'line' as const },
					cell: (one: TableChanges) => one[key],
				})),
			]}
		/>
	)
}
