import type { ReactNode } from 'react'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { FaultPage } from '../../ui/fault-page.tsx'
import { InformantShell, LandlordShell, PlainShell, StaffShell } from '../../ui/shell.tsx'
import type { FrameData } from './frame-data.ts'
import { useNav } from './use-nav.ts'

/** The shell that fits who is signed in. */
export function Shell({ frame, children }: { frame: FrameData | null | undefined; children: ReactNode }) {
	const nav = useNav(frame?.stops ?? [])
	if (frame === null || frame === undefined) return <PlainShell>{children}</PlainShell>
	if (frame.space === 'landlord') {
		return (
			<LandlordShell nav={nav} actsFor={frame.actsFor}>
				{children}
			</LandlordShell>
		)
	}
	if (frame.space === 'informant') return <InformantShell nav={nav}>{children}</InformantShell>
	return (
		<StaffShell nav={nav} search={frame.search}>
			{children}
		</StaffShell>
	)
}

/** A fault inside the frame keeps the way out in sight. */
export function FramedFault({ frame }: { frame: FrameData | null | undefined }) {
	const fault = useRouteError()
	return (
		<Shell frame={frame}>
			<FaultPage status={isRouteErrorResponse(fault) ? fault.status : 500} />
		</Shell>
	)
}
