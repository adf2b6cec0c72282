// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/palettes.h"
#include "tests/ui/scenes.h"
#include "ui/charts/colours.h"
#include "ui/common/statusdelegate.h"
#include "ui/help/helpwindow.h"
#include "ui/strip/strip.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace cockpit;
using namespace cockpit::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr double forText = 4.5;
constexpr double forShapes = 3;
constexpr double forTextInHighContrast = 7;

/// The strongest contrast in a picture to the colour of its corner.
double strongest(const QImage& image)
{
    const QColor ground = image.pixelColor(0, 0);
    double most = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, theme::contrast(image.pixelColor(x, y), ground));
    }
    return most;
}

/// A cell as a view paints it, large enough for strokes of the full colour.
QImage cell(const QAbstractItemDelegate& delegate, const QModelIndex& index,
            const QPalette& palette, bool isSelected)
{
    QImage image(400, 60, QImage::Format_RGB32);
    image.fill(palette.color(isSelected ? QPalette::Highlight : QPalette::Base));
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.palette = palette;
    option.font.setPointSize(28);
    option.fontMetrics = QFontMetrics(option.font);
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    option.state.setFlag(QStyle::State_Selected, isSelected);
    QPainter painter(&image);
    delegate.paint(&painter, option, index);
    return image;
}

/// What can be read less well than `wanted`, of what is shown and can be used.
QStringList illegible(const QWidget& window, double wanted)
{
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool hasWords = qobject_cast<const QLabel*>(widget)
            || qobject_cast<const QAbstractButton*>(widget) || widget->inherits("QComboBox")
            || widget->inherits("cockpit::ui::ElidedLabel");
        if (!hasWords || !widget->isVisible() || !widget->isEnabled())
            continue;
        const QPalette palette = widget->palette();
        const double ratio = theme::contrast(palette.color(widget->foregroundRole()),
                                             palette.color(widget->backgroundRole()));
        if (ratio < wanted)
            found.append(u"%1 %2 %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                           widget->accessibleName(), QString::number(ratio)));
        const auto* field = qobject_cast<const QLineEdit*>(widget);
        if (field
            && theme::contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base))
                < wanted)
            found.append(field->placeholderText());
    }
    return found;
}

} // namespace

/// Text of at least 4.5:1 and shapes of at least 3:1 in each theme, in the colours that are really used:
/// those of the delegates, the charts, the controls and the labels.
class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void highContrastIsKnown();
    void cellsCanBeRead_data() { addThemes(); }
    void cellsCanBeRead();
    void chartsCanBeRead_data() { addThemes(); }
    void chartsCanBeRead();
    void boxesCanBeSeen_data() { addThemes(); }
    void boxesCanBeSeen();
    void filledAreasCanBeSeen_data() { addThemes(); }
    void filledAreasCanBeSeen();
    void wordsOfTheWindowCanBeRead_data() { addThemes(); }
    void wordsOfTheWindowCanBeRead();
    void buttonsHaveOutlinesInHighContrast();
    void dialogsHintsCanBeRead_data() { addThemes(); }
    void dialogsHintsCanBeRead();
    void linksOfTheHelpCanBeRead_data() { addThemes(); }
    void linksOfTheHelpCanBeRead();

private:
    void addThemes();
    [[nodiscard]] static double wanted(const QPalette& palette)
    {
        return theme::isHighContrast(palette) ? forTextInHighContrast : forText;
    }

    QPalette m_light;
};

void TestContrast::initTestCase()
{
    QApplication::setStyle(new theme::Style);
    m_light = QApplication::palette();
}

void TestContrast::cleanup()
{
    QApplication::setPalette(m_light);
}

void TestContrast::addThemes()
{
    QTest::addColumn<QPalette>("palette");
    for (const auto& [name, palette] : fake::themes(m_light))
        QTest::addRow("%s", qPrintable(name)) << palette;
    QTest::newRow("contrast on white")
        << fake::contrastPalette(Qt::white, Qt::black, QColor(0, 0, 128), QColor(96, 96, 96));
}

void TestContrast::highContrastIsKnown()
{
    QVERIFY(theme::isHighContrast(fake::contrastPalette()));
    QVERIFY(!theme::isHighContrast(fake::darkPalette()));
    QVERIFY(!theme::isHighContrast(m_light));
    const QColor found = theme::lookOf(items::Status::Failed, fake::contrastPalette()).text;
    QVERIFY(theme::contrast(found, Qt::black) >= forTextInHighContrast);
}

void TestContrast::cellsCanBeRead()
{
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    QWidget window;
    theme::apply(&window);
    const StatusDelegate delegate;
    const QMetaEnum statuses = QMetaEnum::fromType<items::Status>();
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), u"HHH"_s);
    QList<QImage> shapes;
    for (int i = 0; i < statuses.keyCount(); ++i) {
        const auto status = static_cast<items::Status>(statuses.value(i));
        model.setData(model.index(0, 0), QVariant::fromValue(status), items::StatusRole);
        for (const bool isSelected : {false, true}) {
            const QImage image = cell(delegate, model.index(0, 0), window.palette(), isSelected);
            const double ratio = strongest(image);
            QVERIFY2(ratio >= (isSelected ? forText : wanted(palette)) - 0.05,
                     qPrintable(u"%1 %2 %3"_s.arg(QString::fromLatin1(statuses.key(i)),
                                                  isSelected ? u"selected"_s : QString(),
                                                  QString::number(ratio))));
        }
        // Without its colour each still looks unlike the others.
        const QImage grey = cell(delegate, model.index(0, 0), window.palette(), true);
        QVERIFY2(!shapes.contains(grey), statuses.key(i));
        shapes.append(grey);
    }
}

void TestContrast::chartsCanBeRead()
{
    QFETCH(const QPalette, palette);
    const charts::Colours colours = charts::coloursFrom(palette);
    const auto to = [&colours](const QColor& colour) {
        return theme::contrast(colour, colours.background);
    };
    for (const QColor& text : {colours.text, colours.limit, colours.warning})
        QVERIFY2(to(text) >= forText, qPrintable(text.name()));
    for (const QColor& line : colours.lines)
        QVERIFY2(to(line) >= forShapes, qPrintable(line.name()));
    QVERIFY2(to(colours.hatch) >= forShapes, qPrintable(colours.hatch.name()));
}

void TestContrast::boxesCanBeSeen()
{
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    QCheckBox box;
    box.setAutoFillBackground(true);
    box.resize(40, 30);
    const QImage empty = box.grab().toImage();
    QVERIFY2(strongest(empty) >= forShapes, qPrintable(QString::number(strongest(empty))));
    box.setChecked(true);
    QVERIFY(box.grab().toImage() != empty);
}

void TestContrast::filledAreasCanBeSeen()
{
    QFETCH(const QPalette, palette);
    // Their words are 4.5:1 on them, see tst_theme; the words alone would tell on any ground.
    const QColor ground = palette.color(QPalette::Window);
    for (const auto kind : {plan::RunKind::Live, plan::RunKind::Staging, plan::RunKind::Simulated}) {
        QVERIFY(theme::contrast(theme::kindColour(kind), ground) >= forShapes
                || theme::contrast(theme::onFilled(), ground) >= forShapes);
        QVERIFY(theme::contrast(theme::onFilled(), theme::kindColour(kind)) >= forText);
    }
}

void TestContrast::wordsOfTheWindowCanBeRead()
{
    QFETCH(const QPalette, palette);
    fake::Bench bench;
    MainWindow window(*bench.conductor, {{}, &bench.prompts});
    window.show();
    fake::fly(bench, u"failed"_s);
    QApplication::setPalette(palette); // as a desktop does while the window is open
    bench.settle();
    QCOMPARE(illegible(window, wanted(palette)).join(u'\n'), QString());
    QApplication::setPalette(m_light);
    bench.settle();
    QCOMPARE(illegible(window, forText).join(u'\n'), QString());
}

void TestContrast::buttonsHaveOutlinesInHighContrast()
{
    QApplication::setPalette(fake::contrastPalette());
    QWidget window;
    window.resize(200, 80);
    QPushButton button(&window); // without words
    button.setGeometry(20, 20, 120, 40);
    QVERIFY(strongest(window.grab().toImage()) >= forShapes);
}

void TestContrast::dialogsHintsCanBeRead()
{
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    QWidget window;
    DialogPrompts prompts;
    prompts.waiver(&window, {u"Waiver"_s, u"What is waived?"_s, u"Waive"_s},
                   [](const Prompts::Waiver&) {});
    const QWidget* dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    const auto fields = dialog->findChildren<QLineEdit*>();
    QCOMPARE(fields.size(), 3);
    for (const QLineEdit* field : fields) {
        QVERIFY2(theme::contrast(field->palette().color(QPalette::PlaceholderText),
                                 field->palette().color(QPalette::Base))
                     >= wanted(palette),
                 qPrintable(field->placeholderText()));
        QVERIFY2(field->width() > field->fontMetrics().horizontalAdvance(field->placeholderText()),
                 qPrintable(field->placeholderText()));
    }
}

void TestContrast::linksOfTheHelpCanBeRead()
{
    QFETCH(const QPalette, palette);
    HelpWindow help(nullptr);
    help.present(u"gates"_s);
    QApplication::setPalette(palette);
    QCoreApplication::sendPostedEvents();
    int links = 0;
    const QTextDocument& document = *help.page()->document();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (!format.isAnchor())
                continue;
            ++links;
            const QColor ground = help.page()->palette().color(QPalette::Base);
            QVERIFY2(theme::contrast(format.foreground().color(), ground) >= wanted(palette),
                     qPrintable(format.foreground().color().name()));
        }
    }
    QVERIFY(links > 0);
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
