import { useTranslations } from 'use-intl'
import type { PlainDate } from '../../../../foundation/plain-date.ts'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import type { NoticeKind } from '../../rules/notice-kinds.ts'
import { NoticeFields } from '../parts/notice-fields.tsx'
import { beginning, monthsIn } from '../parts/posted-notice.ts'

type Props = {
	code: string
	kind: NoticeKind
	committee: { readonly name: string; readonly municipality: string }
	landlord: string
	dueDays: readonly PlainDate[]
	said: Outcome | undefined
}

/** The report itself: the same fields as for those with an account, but for the reference by which one changes it. */
export function OnceForm({ code, kind, committee, landlord, dueDays, said }: Props) {
	const words = useTranslations('notices')
	const own = useTranslations('once.report')
	const failed = said !== undefined && !said.ok ? said : null
	return (
		<div className="form">
			<PageHead
				title={words(`report.${kind}`)}
				kicker={words('kicker', { committee: committee.name, municipality: committee.municipality })}
				state={own('landlord', { landlord })}
			/>
			<Form name="reportOnce" words="notices" outcome={said} initial={beginning(dueDays)}>
				<HiddenInput name="code" value={code} />
				<NoticeFields
					kind={kind}
					municipality={committee.municipality}
					landlords={[]}
					months={monthsIn(failed?.values)}
					posted={failed?.values}
					once
				/>
				<Submit>{words('send')}</Submit>
			</Form>
		</div>
	)
}
