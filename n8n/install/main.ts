import { ensureN8n } from './ensureN8n';

void ensureN8n();
