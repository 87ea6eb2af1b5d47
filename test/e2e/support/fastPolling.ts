import { withParameters, type WorkflowFile } from '../../../n8n/client/Workflows';
import { MARK_PAID } from '../../../demo/templates';

const SECONDS_BETWEEN_POLLS = 5;

/** The main template polling every five seconds: n8n refuses one cron with changing seconds, but takes several fixed ones. */
export function fastPolling(template: WorkflowFile): WorkflowFile {
	const item = Array.from({ length: 60 / SECONDS_BETWEEN_POLLS }, (_, index) => ({
		mode: 'custom',
		cronExpression: `${index * SECONDS_BETWEEN_POLLS} * * * * *`,
	}));
	return withParameters(template, MARK_PAID.trigger, { pollTimes: { item } });
}
