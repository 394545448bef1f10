import { Injectable } from '@angular/core';
import { MatDatepickerIntl } from '@angular/material/datepicker';

@Injectable()
export class CalendarWords extends MatDatepickerIntl {
  override calendarLabel = 'Kalender';
  override openCalendarLabel = 'Buka kalender';
  override closeCalendarLabel = 'Tutup kalender';
  override prevMonthLabel = 'Bulan sebelumnya';
  override nextMonthLabel = 'Bulan berikutnya';
  override prevYearLabel = 'Tahun sebelumnya';
  override nextYearLabel = 'Tahun berikutnya';
  override prevMultiYearLabel = '24 tahun sebelumnya';
  override nextMultiYearLabel = '24 tahun berikutnya';
  override switchToMonthViewLabel = 'pilih tanggal';
  override switchToMultiYearViewLabel = 'pilih bulan dan tahun';

  override formatYearRangeLabel(start: string, end: string): string {
    return `${start} sampai ${end}`;
  }
}
