import type { FaultPlan } from './faults/faultPlan';
import type { RequestLogEntry } from './requestLogEntry';

/** What every stand-in keeps besides the records of its service. */
export interface StandInState {
	faults: FaultPlan;
	requestLog: RequestLogEntry[];
}
