// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartsexport.h"

#include "models/items/charts/chartstable.h"
#include "models/items/charts/exportfile.h"
#include "models/items/charts/tr.h"
#include "ui/charts/chartspicture.h"
#include "ui/charts/chartstack.h"

#include <QFileDialog>
#include <QMessageBox>

namespace cockpit::charts {

namespace {

QByteArray valuesOf(const ChartStack& charts, const RunCurves& curves)
{
    const std::vector<ChartSpec> specs = charts.specs();
    std::vector<SeriesNow> values;
    for (const ChartSpec& spec : specs) {
        const std::vector<SeriesNow> more = curves.momentOf(spec, charts.view()).series;
        values.insert(values.end(), more.begin(), more.end());
    }
    const milliseconds now = curves.now();
    return csvOf(specs, values, charts.view().from(now), charts.view().to(now));
}

} // namespace

Result<void> exportCharts(const ChartStack& charts, const RunCurves& curves, const QString& path)
{
    if (path.endsWith(u".csv", Qt::CaseInsensitive))
        return writeExport(valuesOf(charts, curves), path);
    const bool isDrawing = path.endsWith(u".svg", Qt::CaseInsensitive);
    return writeExport(pictureOf(charts.sheet(), isDrawing ? PictureForm::Svg : PictureForm::Png),
                       path);
}

void askForExport(QWidget* parent, const std::function<Result<void>(const QString& path)>& write)
{
    auto* dialog = new QFileDialog(parent, Tr::tr("Export the charts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {Tr::tr("Values (*.csv)"), Tr::tr("Picture (*.png)"), Tr::tr("Drawing (*.svg)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, write](const QString& path) {
        const auto written = write(path);
        if (written)
            return;
        auto* box = new QMessageBox(QMessageBox::Warning, Tr::tr("Export the charts"),
                                    written.error().sentence, QMessageBox::Ok, parent);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

} // namespace cockpit::charts
